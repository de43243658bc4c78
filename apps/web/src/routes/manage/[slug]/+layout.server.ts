import { error } from '@sveltejs/kit';
import { requireViewer } from '#lib/account/require-viewer.server.ts';
import { query } from '#lib/graphql/client.ts';
import { PetitionToManage } from '#lib/manage/documents.ts';
import { MANAGE_WORDS } from '#lib/messages/manage.server.ts';
import { PRIVATE_PAGE } from '#lib/supporter/private-page.ts';
import type { LayoutServerLoad } from './$types';

/** A petition is managed by whoever speaks for it; for everybody else this page is not there. */
export const load: LayoutServerLoad = async (event) => {
  event.setHeaders(PRIVATE_PAGE);
  // Untracked: every page below has an address of its own, and none asks again for that.
  event.untrack(() => requireViewer(event));
  const { petition } = await query(event.fetch, PetitionToManage, { slug: event.params.slug });
  if (!petition?.mayEdit) error(404, 'There is no such petition.');
  return { petition, manageWords: MANAGE_WORDS[event.locals.locale] };
};

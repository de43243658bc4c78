import { error, redirect } from '@sveltejs/kit';
import { query } from '#lib/graphql/client.ts';
import { PetitionToManage } from '#lib/manage/documents.ts';
import { MANAGE_WORDS } from '#lib/messages/manage.server.ts';
import { PRIVATE_PAGE } from '#lib/supporter/private-page.ts';
import type { LayoutServerLoad } from './$types';

/** A petition is managed by whoever speaks for it; for everybody else this page is not there. */
export const load: LayoutServerLoad = async ({
  params,
  fetch,
  locals,
  cookies,
  url,
  setHeaders,
  untrack,
}) => {
  setHeaders(PRIVATE_PAGE);
  const { petition } = await query(fetch, PetitionToManage, { slug: params.slug });
  if (petition?.mayEdit) return { petition, manageWords: MANAGE_WORDS[locals.locale] };
  if (cookies.get('gsw_session') === undefined) {
    redirect(303, `/sign-in?next=${encodeURIComponent(untrack(() => url.pathname))}`);
  }
  error(404, 'There is no such petition.');
};

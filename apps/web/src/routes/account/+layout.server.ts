import { requireViewer } from '#lib/account/require-viewer.server.ts';
import { ACCOUNT_WORDS } from '#lib/messages/account.server.ts';
import { SUPPORTER_WORDS } from '#lib/messages/supporter.server.ts';
import { PRIVATE_PAGE } from '#lib/supporter/private-page.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, request, url, setHeaders, untrack }) => {
  untrack(() => requireViewer({ locals, request, url }));
  setHeaders(PRIVATE_PAGE);
  return { accountWords: ACCOUNT_WORDS[locals.locale], failed: SUPPORTER_WORDS[locals.locale].failed };
};

import { ACCOUNT_WORDS } from '#lib/messages/account.server.ts';
import { PRIVATE_PAGE } from '#lib/supporter/private-page.ts';
import { SUPPORTER_WORDS } from '#lib/messages/supporter.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { locale }, setHeaders }) => {
  setHeaders(PRIVATE_PAGE);
  return { accountWords: ACCOUNT_WORDS[locale], failed: SUPPORTER_WORDS[locale].failed };
};

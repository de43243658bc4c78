import { SUPPORTER_WORDS } from '#lib/messages/supporter.server.ts';
import { PRIVATE_PAGE } from '#lib/supporter/private-page.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, setHeaders }) => {
  setHeaders(PRIVATE_PAGE);
  return { supporterWords: SUPPORTER_WORDS[locals.locale] };
};

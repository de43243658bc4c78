import { DRAFTING_WORDS } from '#lib/messages/drafting.server.ts';
import { PRIVATE_PAGE } from '#lib/supporter/private-page.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, setHeaders }) => {
  setHeaders(PRIVATE_PAGE);
  return { draftingWords: DRAFTING_WORDS[locals.locale] };
};

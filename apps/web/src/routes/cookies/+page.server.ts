import { COOKIE_WORDS } from '#lib/messages/cookies.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ words: COOKIE_WORDS[locals.locale] });

import { FRONT_WORDS } from '#lib/messages/front.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ front: FRONT_WORDS[locals.locale] });

import { PAGES } from '#lib/messages/pages.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ page: PAGES[locals.locale].cookies });

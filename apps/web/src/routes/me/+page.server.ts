import { askForLink } from '#lib/supporter/ask-for-link.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ sent: url.searchParams.has('sent') });

export const actions: Actions = { ask: askForLink };

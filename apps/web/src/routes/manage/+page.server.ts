import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The list of one's petitions is on the account's page. */
export const load: PageServerLoad = () => redirect(303, '/account');

import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ withdrawn: url.searchParams.has('withdrawn') });

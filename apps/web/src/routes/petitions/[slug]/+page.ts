import { error } from '@sveltejs/kit';
import { query } from '#lib/graphql/client.ts';
import { PetitionPage } from './documents.ts';
import type { PageLoad } from './$types';

/** Timeline entries on one page. */
const ENTRIES = 10;

export const load: PageLoad = async ({ params, url, fetch, data }) => {
  const entriesAfter = url.searchParams.get('timeline');
  const { petition, hub } = await query(fetch, PetitionPage, {
    slug: params.slug,
    entries: ENTRIES,
    entriesAfter,
  });
  if (!petition) error(404, 'There is no such petition.');
  return { ...data, petition, ladder: hub.goalLadder, entriesAfter };
};

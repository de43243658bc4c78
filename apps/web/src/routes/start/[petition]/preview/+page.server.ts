import { error } from '@sveltejs/kit';
import { findDraft } from '#lib/drafting/find-draft.server.ts';
import { query } from '#lib/graphql/client.ts';
import { countryNames } from '#lib/signing/country-names.server.ts';
import { DraftPreview } from './documents.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { params, fetch, locals } = event;
  await findDraft(event, params.petition);
  const { node, hub } = await query(fetch, DraftPreview, { id: params.petition });
  if (node?.__typename !== 'Petition') error(404, 'There is no such petition.');
  return { petition: node, ladder: hub.goalLadder, countries: countryNames(locals.locale) };
};

import { error } from '@sveltejs/kit';
import { query } from '#lib/graphql/client.ts';
import { qrPath } from '../sheet/qr-path.server.ts';
import { LiveScreen } from './documents.ts';
import { LIVE_SCREEN_WORDS } from './words.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, fetch, locals }) => {
  const { petition } = await query(fetch, LiveScreen, { slug: params.slug });
  if (!petition) error(404, 'There is no such petition.');
  return { petition, qr: qrPath(petition.url), said: LIVE_SCREEN_WORDS[locals.locale] };
};

import { query } from '#lib/graphql/client.ts';
import { DECISION_WORDS } from '#lib/messages/decisions.server.ts';
import { DecisionLog } from '#lib/moderation/documents.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, locals, url }) => {
  const { moderationLog } = await query(fetch, DecisionLog, { after: url.searchParams.get('after') });
  return { words: DECISION_WORDS[locals.locale], log: moderationLog };
};

import { MODERATION_KINDS } from '@groundswell/domain';
import { error } from '@sveltejs/kit';
import { query } from '#lib/graphql/client.ts';
import { ModerationQueue } from '#lib/moderation/documents.ts';
import { requireModerator } from '#lib/moderation/require-moderator.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  requireModerator(event);
  const { searchParams } = event.url;
  const kind = MODERATION_KINDS.find((known) => known === searchParams.get('kind')) ?? null;
  const after = searchParams.get('after');
  const { moderationCounts, moderationQueue, heldSignatures } = await query(event.fetch, ModerationQueue, {
    kind,
    after,
  });
  if (!moderationQueue || !moderationCounts) error(404, 'There is no such page.');
  const showsHeld = after === null && (kind === null || kind === 'HELD_SIGNATURES');
  return {
    kind,
    after,
    counts: moderationCounts,
    queue: moderationQueue,
    held: showsHeld ? (heldSignatures ?? []) : [],
  };
};

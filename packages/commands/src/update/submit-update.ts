import { isMemberOf, type Ownership } from '@groundswell/domain';
import { hasReviewedPetition, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { openCase } from '../moderation/open-case.ts';

/**
 * Have a moderator look at what was posted, where nobody vouches for its author yet: no organisation, and no petition of
 * theirs that was reviewed. Readers see it meanwhile.
 */
export async function submitUpdate(
  tx: Transaction,
  ctx: CommandContext,
  posted: { readonly petition: Ownership & { readonly id: string }; readonly updateId: string },
): Promise<void> {
  const { actor } = ctx;
  const { petition, updateId } = posted;
  if (actor.kind !== 'account' || actor.moderator || isMemberOf(actor, petition.organisationId)) return;
  if (await hasReviewedPetition(tx, actor.accountId)) return;
  await openCase(tx, ctx, { kind: 'UPDATE', petitionId: petition.id, updateId });
}

import {
  refuseModerating,
  SignatureReviewEndedError,
  SignatureReviewNotFoundError,
  type NotAllowedError,
} from '@groundswell/domain';
import { endReview, findReviewForUpdate } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { recordAudit } from './moderation/record-audit.ts';

type Refusal = NotAllowedError | SignatureReviewNotFoundError | SignatureReviewEndedError;

/** Stop a review after the piece in hand. What it has decided stays decided, and is in the ledger. */
export async function cancelSignatureReview(
  { reviewId }: { readonly reviewId: string },
  ctx: CommandContext,
): Promise<{ reviewId: string } | Refusal> {
  const refusal = refuseModerating(ctx.actor);
  if (refusal) return refusal;
  return commit<{ reviewId: string }, Refusal>(ctx, async (tx) => {
    const review = await findReviewForUpdate(tx, reviewId);
    if (!review) return new SignatureReviewNotFoundError();
    if (review.state !== 'RUNNING') return new SignatureReviewEndedError();
    await endReview(tx, reviewId, { state: 'CANCELLED', endedAt: ctx.now() });
    await recordAudit(tx, ctx, {
      action: 'cancel-signature-review',
      petitionId: review.petitionId,
      subjectId: reviewId,
    });
    return { answer: { reviewId }, events: [] };
  });
}

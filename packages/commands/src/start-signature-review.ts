import {
  PetitionNotFoundError,
  refuseModerating,
  refuseSignatureReview,
  type NotAllowedError,
  type SignatureReviewFilter,
  type SignatureReviewKind,
  type Suspicion,
  type ValidationError,
  type VoidReason,
} from '@groundswell/domain';
import { insertSignatureReview } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { recordAudit } from './moderation/record-audit.ts';

/** A review as a moderator orders it. */
export interface StartSignatureReviewInput {
  readonly petitionId: string;
  readonly kind: SignatureReviewKind;
  readonly reasonCode: VoidReason | null;
  readonly filter: SignatureReviewFilter<Suspicion>;
}

/**
 * Begin to release or void many signatures. Only the order is written here; `continueSignatureReview`
 * works it through. Signatures confirmed later are not touched.
 */
export async function startSignatureReview(
  { petitionId, kind, reasonCode, filter }: StartSignatureReviewInput,
  ctx: CommandContext,
): Promise<{ reviewId: string } | ValidationError | NotAllowedError | PetitionNotFoundError> {
  const { actor } = ctx;
  const refusal = refuseModerating(actor) ?? refuseSignatureReview({ kind, reasonCode, filter });
  if (refusal) return refusal;
  return commit<{ reviewId: string }, PetitionNotFoundError>(ctx, async (tx) => {
    const petition = await tx.petition.findUnique({ where: { id: petitionId }, select: { id: true } });
    if (!petition) return new PetitionNotFoundError();
    const reviewId = ctx.newId();
    await insertSignatureReview(tx, {
      id: reviewId,
      petitionId,
      kind,
      reasonCode,
      ...filter,
      createdById: actor.kind === 'account' ? actor.accountId : null,
      createdAt: ctx.now(),
    });
    await recordAudit(tx, ctx, {
      action: 'start-signature-review',
      petitionId,
      subjectId: reviewId,
      detail: reasonCode === null ? kind : `${kind} ${reasonCode}`,
    });
    return { answer: { reviewId }, events: [{ type: 'SignatureReviewStarted', petitionId, reviewId }] };
  });
}

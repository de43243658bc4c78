import {
  PetitionNotFoundError,
  refuseModerating,
  refuseReviewFilter,
  type NotAllowedError,
  type SignatureReviewFilter,
  type SignatureReviewKind,
  type Suspicion,
  type ValidationError,
} from '@groundswell/domain';
import { previewReview, type ReviewPreview } from '@groundswell/store';
import type { CommandContext } from './command.ts';

/** A review as a moderator thinks of it. */
export interface PreviewSignatureReviewInput {
  readonly petitionId: string;
  readonly kind: SignatureReviewKind;
  readonly filter: SignatureReviewFilter<Suspicion>;
}

/** What a review would decide if it began now. Changes nothing, and names nobody. */
export async function previewSignatureReview(
  { petitionId, kind, filter }: PreviewSignatureReviewInput,
  ctx: CommandContext,
): Promise<ReviewPreview | ValidationError | NotAllowedError | PetitionNotFoundError> {
  const refusal = refuseModerating(ctx.actor) ?? refuseReviewFilter(filter);
  if (refusal) return refusal;
  const petition = await ctx.db.petition.findUnique({ where: { id: petitionId }, select: { id: true } });
  if (!petition) return new PetitionNotFoundError();
  return previewReview(ctx.db, { petitionId, kind, ...filter, createdAt: ctx.now() });
}

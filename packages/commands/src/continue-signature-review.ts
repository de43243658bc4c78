import {
  refuseModerating,
  SignatureReviewNotFoundError,
  type DomainEvent,
  type NotAllowedError,
  type SignatureReviewState,
} from '@groundswell/domain';
import {
  advanceReview,
  endReview,
  findReviewForUpdate,
  findSignaturesToReview,
  releaseSignatures,
  uncountSignatures,
  type Transaction,
} from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { countEvents } from './signing/count-events.ts';

/** Signatures decided in one transaction: some tens of milliseconds, so that people who sign do not wait. */
const PIECE = 500;

type Review = NonNullable<Awaited<ReturnType<typeof findReviewForUpdate>>>;

/**
 * Decide the next piece of a review, and say whether there are more. Signatures, ledger, count and the place the review has
 * come to change together: whoever goes on after a crash begins where the last whole piece ended, and nodes take turns.
 */
export async function continueSignatureReview(
  { reviewId }: { readonly reviewId: string },
  ctx: CommandContext,
): Promise<{ state: SignatureReviewState } | NotAllowedError | SignatureReviewNotFoundError> {
  const refusal = refuseModerating(ctx.actor);
  if (refusal) return refusal;
  return commit<{ state: SignatureReviewState }, SignatureReviewNotFoundError>(ctx, async (tx) => {
    const review = await findReviewForUpdate(tx, reviewId);
    if (!review) return new SignatureReviewNotFoundError();
    if (review.state !== 'RUNNING') return { answer: { state: review.state }, events: [] };

    const now = ctx.now();
    const { lastSignatureId } = review;
    const ids = await findSignaturesToReview(tx, review, { lastSignatureId, limit: PIECE });
    const last = ids.at(-1);
    const { decided, events } = await decide(tx, review, ids, now, ctx);
    if (last !== undefined) await advanceReview(tx, reviewId, { decided, lastSignatureId: last });
    if (ids.length === PIECE) return { answer: { state: 'RUNNING' }, events };
    await endReview(tx, reviewId, { state: 'DONE', endedAt: now });
    return { answer: { state: 'DONE' }, events };
  });
}

async function decide(
  tx: Transaction,
  { kind, reasonCode }: Review,
  ids: readonly string[],
  now: Date,
  ctx: CommandContext,
): Promise<{ decided: number; events: DomainEvent[] }> {
  if (ids.length === 0) return { decided: 0, events: [] };
  if (kind === 'RELEASE') {
    const grown = await releaseSignatures(tx, ids, now);
    const decided = grown.reduce((sum, { added }) => sum + added, 0);
    return { decided, events: await countEvents(tx, grown, ctx) };
  }
  const voided = await uncountSignatures(tx, ids, { kind: 'VOIDED', reasonCode: reasonCode ?? 'OTHER' }, now);
  const [first] = voided;
  return {
    decided: voided.length,
    events: first
      ? [{ type: 'SignatureCountChanged', petitionId: first.petitionId, revision: first.revision }]
      : [],
  };
}

import {
  NotAllowedError,
  PaperBatchDecidedError,
  PaperBatchNotFoundError,
  PetitionNotOpenError,
  PUBLISHED_STATUSES,
  refusePaperDecision,
  type PaperDecision,
  type SecondPersonNeededError,
} from '@groundswell/domain';
import { countPaperBatch, findPaperBatchForUpdate, updatePaperBatchState } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { recordAudit } from './moderation/record-audit.ts';
import { countEvents } from './signing/count-events.ts';

type Refusal =
  | PaperBatchNotFoundError
  | NotAllowedError
  | SecondPersonNeededError
  | PaperBatchDecidedError
  | PetitionNotOpenError;

/** Approve a batch of paper signatures, which counts it, or reject it, which frees its sheets. */
export async function decidePaperBatch(
  { batchId, decision }: { readonly batchId: string; readonly decision: PaperDecision },
  ctx: CommandContext,
): Promise<{ batchId: string; petitionId: string } | Refusal> {
  const { actor } = ctx;
  if (actor.kind === 'visitor') return new NotAllowedError();
  const decidedById = actor.kind === 'account' ? actor.accountId : null;
  return commit<{ batchId: string; petitionId: string }, Refusal>(ctx, async (tx) => {
    const batch = await findPaperBatchForUpdate(tx, batchId);
    if (!batch) return new PaperBatchNotFoundError();
    const { petitionId, petition, enteredById } = batch;
    const refusal = refusePaperDecision(actor, petition, { enteredById, decision });
    if (refusal) return refusal;
    if (batch.state !== 'ENTERED') return new PaperBatchDecidedError();

    await recordAudit(tx, ctx, {
      action: 'decide-paper-batch',
      petitionId,
      subjectId: batchId,
      detail: decision,
    });
    const now = ctx.now();
    const answer = { batchId, petitionId };
    if (decision === 'REJECT') {
      await updatePaperBatchState(tx, batchId, { state: 'REJECTED', decidedById, decidedAt: now });
      return { answer, events: [] };
    }
    if (!PUBLISHED_STATUSES.some((status) => status === petition.status)) return new PetitionNotOpenError();
    await updatePaperBatchState(tx, batchId, { state: 'APPROVED', decidedById, decidedAt: now });
    // Tally first, then the petition for its milestones: the order in which signatures take them.
    const grown = await countPaperBatch(tx, batchId, now);
    return { answer, events: await countEvents(tx, [grown], ctx) };
  });
}

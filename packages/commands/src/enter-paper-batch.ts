import {
  NotAllowedError,
  PetitionNotFoundError,
  PetitionNotOpenError,
  PUBLISHED_STATUSES,
  readSheetNumber,
  refusePaperBatch,
  refusePaperWork,
  SheetAlreadyEnteredError,
  type PaperBatchInput,
  type ValidationError,
} from '@groundswell/domain';
import { findPetitionForUpdate, insertPaperBatch } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { recordAudit } from './moderation/record-audit.ts';

type Refusal = NotAllowedError | PetitionNotFoundError | PetitionNotOpenError | SheetAlreadyEnteredError;

/** Sheets that came back, as a member of the petition enters them. */
export interface EnterPaperBatchInput extends PaperBatchInput {
  readonly petitionId: string;
}

/**
 * Enter signed sheets. They count once somebody else has approved them (`decidePaperBatch`). Sheets
 * still come in when a petition has closed; before it was published there are none.
 */
export async function enterPaperBatch(
  { petitionId, sheets, note }: EnterPaperBatchInput,
  ctx: CommandContext,
): Promise<{ batchId: string; petitionId: string } | ValidationError | Refusal> {
  const { actor } = ctx;
  // Somebody has to stand for the number: the operator is no account.
  if (actor.kind !== 'account') return new NotAllowedError();
  const invalid = refusePaperBatch({ sheets, note });
  if (invalid) return invalid;
  return commit<{ batchId: string; petitionId: string }, Refusal>(ctx, async (tx) => {
    const petition = await findPetitionForUpdate(tx, petitionId);
    if (!petition) return new PetitionNotFoundError();
    const refusal = refusePaperWork(actor, petition);
    if (refusal) return refusal;
    if (!PUBLISHED_STATUSES.some((status) => status === petition.status)) return new PetitionNotOpenError();

    const batchId = ctx.newId();
    const number = await insertPaperBatch(tx, {
      id: batchId,
      petitionId,
      sheets: sheets.map((sheet) => ({ ...sheet, number: readSheetNumber(sheet.number) ?? sheet.number })),
      note,
      enteredById: actor.accountId,
      enteredAt: ctx.now(),
    });
    if (number instanceof SheetAlreadyEnteredError) return number;
    await recordAudit(tx, ctx, { action: 'enter-paper-batch', petitionId, subjectId: batchId });
    return { answer: { batchId, petitionId }, events: [] };
  });
}

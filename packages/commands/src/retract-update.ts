import { UpdateNotFoundError } from '@groundswell/domain';
import { findUpdatePetition } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';
import { recordAudit } from './moderation/record-audit.ts';
import { takeBackUpdate } from './update/take-back-update.ts';

/** What was retracted, and where. */
export interface RetractedUpdate {
  readonly updateId: string;
  readonly petitionId: string;
}

/** Take an update back. Its words are gone from every page at once; the timeline says that there was one. Saying it twice is once. */
export async function retractUpdate({ updateId }: { readonly updateId: string }, ctx: CommandContext) {
  const petitionId = await findUpdatePetition(ctx.db, updateId);
  if (petitionId === null) return new UpdateNotFoundError();
  return editPetition<RetractedUpdate, never>(
    petitionId,
    ctx,
    async (tx) => {
      const events = await takeBackUpdate(tx, ctx, { petitionId, updateId }, 'CANCELLED');
      await recordAudit(tx, ctx, { action: 'retract-update', petitionId, subjectId: updateId });
      return { answer: { updateId, petitionId }, events };
    },
    'UPDATES_WRITE',
  );
}

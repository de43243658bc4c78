import { DomainError, type IllegalTransitionError } from '@groundswell/domain';
import { changeStatus, type StatusDeed } from './change-status.ts';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';
import { recordAudit } from './moderation/record-audit.ts';

/** Do `deed` for whoever speaks for the petition, and note it as `action`, the command's name. */
export function creatorDeed(petitionId: string, deed: StatusDeed, action: string, ctx: CommandContext) {
  return editPetition<{ petitionId: string }, IllegalTransitionError>(
    petitionId,
    ctx,
    async (tx, petition) => {
      const events = await changeStatus(tx, petition, deed, ctx);
      if (events instanceof DomainError) return events;
      await recordAudit(tx, ctx, { action, petitionId });
      return { answer: { petitionId }, events };
    },
  );
}

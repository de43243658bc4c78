import { refuseTransition, type IllegalTransitionError } from '@groundswell/domain';
import { insertTimelineItem, updatePetitionStatus } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';

/** End a petition: it stays readable and takes no more signatures. */
export function closePetition({ petitionId }: { readonly petitionId: string }, ctx: CommandContext) {
  const at = ctx.now();
  return editPetition<{ petitionId: string }, IllegalTransitionError>(
    petitionId,
    ctx,
    async (tx, petition) => {
      const refusal = refuseTransition(petition.status, 'CLOSED');
      if (refusal) return refusal;

      await updatePetitionStatus(tx, petitionId, { status: 'CLOSED', closedAt: at });
      const seq = await insertTimelineItem(tx, { petitionId, kind: 'CLOSED', at });
      return {
        answer: { petitionId },
        events: [
          { type: 'PetitionClosed', petitionId },
          { type: 'TimelineItemAdded', petitionId, seq },
        ],
      };
    },
  );
}

import { refuseTransition, type IllegalTransitionError } from '@groundswell/domain';
import { insertTimelineItem, updatePetitionStatus } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';

/** Open a draft for signatures. */
export function publishPetition({ petitionId }: { readonly petitionId: string }, ctx: CommandContext) {
  const at = ctx.now();
  return editPetition<{ petitionId: string }, IllegalTransitionError>(
    petitionId,
    ctx,
    async (tx, petition) => {
      const refusal = refuseTransition(petition.status, 'OPEN');
      if (refusal) return refusal;

      await updatePetitionStatus(tx, petitionId, { status: 'OPEN', postedAt: petition.postedAt ?? at });
      const seq = await insertTimelineItem(tx, { petitionId, kind: 'STARTED', at });
      return {
        answer: { petitionId },
        events: [
          { type: 'PetitionPublished', petitionId },
          { type: 'TimelineItemAdded', petitionId, seq },
        ],
      };
    },
  );
}

import {
  outcomeTimelineKind,
  refuseDeed,
  refuseOutcome,
  type IllegalTransitionError,
  type OutcomeDeclaration,
} from '@groundswell/domain';
import { insertTimelineItem, updatePetitionOutcome } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';
import { recordAudit } from './moderation/record-audit.ts';
import { lifeOf } from './petition-life.ts';

/** Say what came of a petition that was published. It may be said again: the timeline keeps every declaration. */
export async function declareOutcome(
  input: OutcomeDeclaration & { readonly petitionId: string },
  ctx: CommandContext,
) {
  const refusal = refuseOutcome(input);
  if (refusal) return refusal;
  const { petitionId, outcome, statement } = input;
  return editPetition<{ petitionId: string }, IllegalTransitionError>(
    petitionId,
    ctx,
    async (tx, petition) => {
      const illegal = refuseDeed('DECLARE_OUTCOME', await lifeOf(tx, petition, ctx), ctx.now());
      if (illegal) return illegal;

      await updatePetitionOutcome(tx, petitionId, outcome);
      const seq = await insertTimelineItem(tx, {
        petitionId,
        outcome,
        note: statement,
        kind: outcomeTimelineKind(outcome),
        at: ctx.now(),
      });
      await recordAudit(tx, ctx, { action: 'declare-outcome', petitionId, detail: outcome });
      return {
        answer: { petitionId },
        events: [
          { type: 'OutcomeDeclared', petitionId },
          { type: 'TimelineItemAdded', petitionId, seq },
        ],
      };
    },
  );
}

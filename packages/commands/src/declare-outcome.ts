import { outcomeTimelineKind, refuseOutcome, type OutcomeDeclaration } from '@groundswell/domain';
import { insertTimelineItem, updatePetitionOutcome } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';

/** Say what came of a petition. It may be said again: the timeline keeps every declaration. */
export async function declareOutcome(
  input: OutcomeDeclaration & { readonly petitionId: string },
  ctx: CommandContext,
) {
  const refusal = refuseOutcome(input);
  if (refusal) return refusal;
  const { petitionId, outcome, statement } = input;
  return editPetition<{ petitionId: string }, never>(petitionId, ctx, async (tx) => {
    await updatePetitionOutcome(tx, petitionId, outcome);
    const seq = await insertTimelineItem(tx, {
      petitionId,
      outcome,
      note: statement,
      kind: outcomeTimelineKind(outcome),
      at: ctx.now(),
    });
    return {
      answer: { petitionId },
      events: [
        { type: 'OutcomeDeclared', petitionId },
        { type: 'TimelineItemAdded', petitionId, seq },
      ],
    };
  });
}

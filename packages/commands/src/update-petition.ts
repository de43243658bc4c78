import { refusePetitionText, type ValidationError } from '@groundswell/domain';
import { insertPetitionText, insertTimelineItem, touchPetitionText } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';

/** A change of a petition's text; what is left out stays. */
export interface UpdatePetitionInput {
  readonly petitionId: string;
  readonly title?: string;
  readonly target?: string | null;
  readonly body?: string;
  readonly changeNote: string | null;
}

/** Write the next version of a petition's text. Signers see that it changed, and when. */
export function updatePetition(input: UpdatePetitionInput, ctx: CommandContext) {
  const at = ctx.now();
  const { petitionId, changeNote } = input;
  return editPetition<{ petitionId: string }, ValidationError>(petitionId, ctx, async (tx, petition) => {
    const current = petition.currentText;
    if (!current)
      throw new Error(`updatePetition: petition ${petitionId} has no text, expected version 1 or later`);
    const text = {
      title: input.title ?? current.title,
      target: input.target === undefined ? (current.target?.name ?? null) : input.target,
      body: input.body ?? current.body,
      changeNote,
    };
    const refusal = refusePetitionText(text);
    if (refusal) return refusal;

    await insertPetitionText(tx, petitionId, { version: current.version + 1, createdAt: at, text });
    // Nobody has read a draft yet: its changes are not news.
    if (petition.postedAt === null) return { answer: { petitionId }, events: [] };
    await touchPetitionText(tx, petitionId, at);
    const seq = await insertTimelineItem(tx, { petitionId, kind: 'TEXT_CHANGED', at, note: changeNote });
    return {
      answer: { petitionId },
      events: [
        { type: 'PetitionTextChanged', petitionId },
        { type: 'TimelineItemAdded', petitionId, seq },
      ],
    };
  });
}

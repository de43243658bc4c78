import {
  PetitionNotOpenError,
  refuseCampaignUpdate,
  type CampaignUpdateText,
  type NotAllowedError,
  type PetitionNotFoundError,
  type ValidationError,
} from '@groundswell/domain';
import { insertCampaignUpdate } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';

/** A campaign update as its author writes it. */
export interface PostUpdateInput extends CampaignUpdateText {
  readonly petitionId: string;
  readonly authorId: string;
}

/** Post to a petition's timeline. It appears at once on every open page. A closed petition may still tell how it went on. */
export async function postUpdate(
  input: PostUpdateInput,
  ctx: CommandContext,
): Promise<
  { updateId: string } | ValidationError | PetitionNotOpenError | PetitionNotFoundError | NotAllowedError
> {
  const refusal = refuseCampaignUpdate(input);
  if (refusal) return refusal;
  const { petitionId, authorId, title, body } = input;
  return editPetition<{ updateId: string }, PetitionNotOpenError>(petitionId, ctx, async (tx, petition) => {
    if (petition.postedAt === null) return new PetitionNotOpenError();
    const updateId = ctx.newId();
    const seq = await insertCampaignUpdate(tx, {
      id: updateId,
      petitionId,
      authorId,
      title,
      body,
      postedAt: ctx.now(),
    });
    return { answer: { updateId }, events: [{ type: 'TimelineItemAdded', petitionId, seq }] };
  });
}

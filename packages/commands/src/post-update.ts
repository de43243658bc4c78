import {
  DomainError,
  refuseCampaignUpdate,
  refusePosting,
  refuseUnknownImage,
  type CampaignUpdateText,
  type MailingLimitError,
  type NotAllowedError,
  type PetitionNotFoundError,
  type PetitionNotOpenError,
  type ValidationError,
} from '@groundswell/domain';
import { insertCampaignUpdate, takeImage } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';
import { queueMailing } from './mailing/queue-mailing.ts';
import { recordAudit } from './moderation/record-audit.ts';
import { updateAuthor } from './update/update-author.ts';
import { submitUpdate } from './update/submit-update.ts';

/** A campaign update as its author writes it. */
export interface PostUpdateInput extends CampaignUpdateText {
  readonly petitionId: string;
  /** In whose name; only the operator may say it. */
  readonly authorId?: string;
  /** A picture that was added before. */
  readonly imageId?: string | null;
  /** Also mail it to those who asked for the petition's updates. */
  readonly mailSupporters?: boolean;
}

type Refusal = ValidationError | PetitionNotOpenError | MailingLimitError;

/** Post to a petition's timeline, in the name of whoever asks. It appears at once on every open page. */
export async function postUpdate(
  input: PostUpdateInput,
  ctx: CommandContext,
): Promise<{ updateId: string } | Refusal | PetitionNotFoundError | NotAllowedError> {
  const refusal = refuseCampaignUpdate(input);
  if (refusal) return refusal;
  const { petitionId, title, body, imageId = null } = input;
  return editPetition<{ updateId: string }, Refusal>(
    petitionId,
    ctx,
    async (tx, petition) => {
      const early = refusePosting(petition);
      if (early) return early;
      const authorId = updateAuthor(ctx.actor, petition, input.authorId);
      if (imageId !== null && !(await takeImage(tx, imageId, { petitionId, authorId })))
        return refuseUnknownImage();

      const updateId = ctx.newId();
      const update = { id: updateId, petitionId, authorId, title, body, imageId, postedAt: ctx.now() };
      const seq = await insertCampaignUpdate(tx, update);
      const queued = input.mailSupporters ? await queueMailing(tx, ctx, update) : [];
      if (queued instanceof DomainError) return queued;
      await submitUpdate(tx, ctx, { petition, updateId });
      await recordAudit(tx, ctx, { action: 'post-update', petitionId, subjectId: updateId });
      return { answer: { updateId }, events: [{ type: 'TimelineItemAdded', petitionId, seq }, ...queued] };
    },
    'UPDATES_WRITE',
  );
}

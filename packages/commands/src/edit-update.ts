import {
  refuseCampaignUpdate,
  refuseUnknownImage,
  UpdateNotFoundError,
  UpdateRetractedError,
  type ValidationError,
} from '@groundswell/domain';
import { findUpdatePetition, findUpdateToChange, takeImage, updateCampaignUpdate } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';
import { recordAudit } from './moderation/record-audit.ts';
import { submitUpdate } from './update/submit-update.ts';

/** A change of an update; what is left out stays. */
export interface EditUpdateInput {
  readonly updateId: string;
  readonly title?: string;
  readonly body?: string;
  readonly imageId?: string | null;
}

/** Change what a posted update says. Every open page shows it at once, and that it was edited. */
export async function editUpdate(input: EditUpdateInput, ctx: CommandContext) {
  const { updateId } = input;
  const petitionId = await findUpdatePetition(ctx.db, updateId);
  if (petitionId === null) return new UpdateNotFoundError();
  return editPetition<{ updateId: string }, ValidationError | UpdateRetractedError>(
    petitionId,
    ctx,
    async (tx, petition) => {
      const current = await findUpdateToChange(tx, updateId);
      if (current.retractedAt) return new UpdateRetractedError();
      const { title = current.title, body = current.body, imageId = current.imageId } = input;
      const refusal = refuseCampaignUpdate({ title, body });
      if (refusal) return refusal;
      if (title === current.title && body === current.body && imageId === current.imageId)
        return { answer: { updateId }, events: [] };
      const { authorId } = current;
      const isNewImage = imageId !== null && imageId !== current.imageId;
      if (isNewImage && !(await takeImage(tx, imageId, { petitionId, authorId })))
        return refuseUnknownImage();

      const at = ctx.now();
      await updateCampaignUpdate(tx, updateId, { title, body, imageId, editedAt: at });
      await submitUpdate(tx, ctx, { petition, updateId });
      await recordAudit(tx, ctx, { action: 'edit-update', petitionId, subjectId: updateId });
      return { answer: { updateId }, events: [{ type: 'TimelineItemChanged', petitionId, at }] };
    },
    'UPDATES_WRITE',
  );
}

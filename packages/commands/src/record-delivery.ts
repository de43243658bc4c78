import {
  outcomeTimelineKind,
  refuseDeed,
  refuseDelivery,
  wholeDaysUntil,
  type DeliveryInput,
  type IllegalTransitionError,
  type ValidationError,
} from '@groundswell/domain';
import {
  findFrozenCount,
  insertDelivery,
  insertTimelineItem,
  updatePetitionOutcome,
} from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';
import { recordAudit } from './moderation/record-audit.ts';
import { lifeOf } from './petition-life.ts';
import { updateAuthor } from './update/update-author.ts';

export interface RecordDeliveryInput extends DeliveryInput {
  readonly petitionId: string;
}

type Refusal = ValidationError | IllegalTransitionError;

/**
 * Keep that a petition was handed over, with its text and its count of this moment (of high-risk petitions: of the last midnight).
 * The timeline tells it, and the outcome, unless more than a delivery has been declared.
 */
export async function recordDelivery({ petitionId, ...delivery }: RecordDeliveryInput, ctx: CommandContext) {
  return editPetition<{ petitionId: string; deliveryId: string }, Refusal>(
    petitionId,
    ctx,
    async (tx, petition) => {
      const now = ctx.now();
      const refusal =
        refuseDeed('DECLARE_OUTCOME', await lifeOf(tx, petition, ctx), now) ??
        refuseDelivery(delivery, { postedAt: petition.postedAt, now });
      if (refusal) return refusal;
      if (!petition.currentText)
        throw new Error(`recordDelivery: petition ${petitionId} has no text, expected version 1 or later`);

      const deliveryId = ctx.newId();
      const { recipient, note, deliveredOn } = delivery;
      await insertDelivery(tx, {
        id: deliveryId,
        petitionId,
        textId: petition.currentText.id,
        recipient,
        note,
        deliveredAt: deliveredOn,
        createdById: updateAuthor(ctx.actor, petition),
        ...(await findFrozenCount(tx, petitionId, petition.highRisk ? wholeDaysUntil(now) : null)),
      });
      if (petition.outcome === 'NONE') await updatePetitionOutcome(tx, petitionId, 'DELIVERED');
      const seq = await insertTimelineItem(tx, {
        petitionId,
        kind: outcomeTimelineKind('DELIVERED'),
        outcome: 'DELIVERED',
        note: note ? `${recipient}\n\n${note}` : recipient,
        at: now,
      });
      await recordAudit(tx, ctx, { action: 'record-delivery', petitionId, subjectId: deliveryId });
      return {
        answer: { petitionId, deliveryId },
        events: [
          { type: 'OutcomeDeclared', petitionId },
          { type: 'TimelineItemAdded', petitionId, seq },
        ],
      };
    },
  );
}

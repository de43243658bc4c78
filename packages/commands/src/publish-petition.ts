import {
  DomainError,
  refuseModerating,
  refusePublishing,
  refuseTestKey,
  type IllegalTransitionError,
  type NotAllowedError,
  type ValidationError,
} from '@groundswell/domain';
import { findPetitionTopics, wasRejected } from '@groundswell/store';
import { changeStatus } from './change-status.ts';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';
import { recordAudit } from './moderation/record-audit.ts';

/**
 * Open a draft for signatures; where the hub reviews first, or has turned this petition down before, hand it in for
 * review. What nobody has looked at waits for a moderator, and is found by its address only. A moderator's own needs none.
 */
export function publishPetition({ petitionId }: { readonly petitionId: string }, ctx: CommandContext) {
  return editPetition<{ petitionId: string }, IllegalTransitionError | NotAllowedError | ValidationError>(
    petitionId,
    ctx,
    async (tx, petition) => {
      const trial = refuseTestKey(ctx.actor, 'OPEN');
      if (trial) return trial;
      const trusted = refuseModerating(ctx.actor) === null;
      const first = !trusted && (ctx.hub.reviewFirst === true || (await wasRejected(tx, petitionId)));
      const events = await changeStatus(tx, petition, first ? 'SUBMIT' : 'PUBLISH', ctx);
      if (events instanceof DomainError) return events;
      const { title = '', body = '', target = null, imageId = null } = petition.currentText ?? {};
      const topics = await findPetitionTopics(tx, petitionId);
      const draft = { title, body, target: target && target.name, topics, hasImage: imageId !== null };
      const refusal = refusePublishing({ ...draft, closesAt: petition.closesAt }, ctx.now());
      if (refusal) return refusal;
      await recordAudit(tx, ctx, {
        action: 'publish-petition',
        petitionId,
        detail: first ? 'IN_REVIEW' : 'OPEN',
      });
      return { answer: { petitionId }, events };
    },
  );
}

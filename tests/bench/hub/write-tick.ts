import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '@groundswell/domain';
import { insertCampaignUpdate, type Database } from '@groundswell/store';
import { UPDATE_BODY } from '../subjects/shape.ts';

/** One step of a hub's live state. */
export interface Tick {
  readonly revision: number;
  /** The petition that moves; on a page, the `related` one moves too and the first gets a campaign update. */
  readonly petitionId: string;
  readonly relatedId: string;
  readonly page: boolean;
}

/**
 * Write `tick` to the database and return what a hub would say on its bus: from there on
 * everything is the hub's own doing. The write stands for a batch of signatures.
 */
export async function writeTick(db: Database, tick: Tick): Promise<DomainEvent[]> {
  const { revision, petitionId, relatedId, page } = tick;
  const moved = page ? [petitionId, relatedId] : [petitionId];
  const changedAt = new Date();
  await db.signatureTally.updateMany({
    where: { petitionId: { in: moved } },
    data: { online: revision, revision, changedAt },
  });
  const events = moved.map((id): DomainEvent => ({
    type: 'SignatureCountChanged',
    petitionId: id,
    revision,
  }));
  return page ? [...events, await postUpdate(db, petitionId, revision, changedAt)] : events;
}

/** Post a campaign update that says which tick it is. */
async function postUpdate(
  db: Database,
  petitionId: string,
  revision: number,
  postedAt: Date,
): Promise<DomainEvent> {
  const seq = await db.$transaction(async (tx) => {
    const { creatorId: authorId } = await tx.petition.findUniqueOrThrow({ where: { id: petitionId } });
    const update = {
      id: randomUUID(),
      petitionId,
      authorId,
      title: `Tick ${revision}`,
      body: UPDATE_BODY,
      postedAt,
    };
    return insertCampaignUpdate(tx, update);
  });
  return { type: 'TimelineItemAdded', petitionId, seq };
}

import { randomUUID } from 'node:crypto';
import type { PetitionOutcome, TimelineKind } from '@groundswell/domain';
import type { Transaction } from './database.ts';

/** What a new timeline item tells. */
export interface NewTimelineItem {
  readonly petitionId: string;
  readonly kind: TimelineKind;
  readonly at: Date;
  readonly note?: string | null;
  readonly outcome?: PetitionOutcome;
  readonly updateId?: string;
  readonly milestoneId?: string;
}

/**
 * Add `item` at the end of its petition's timeline and return its `seq`.
 *
 * The petition's row is the lock that keeps `seq` without gaps: a reader who has seen
 * item 7 knows that no item below 7 can still appear.
 */
export async function insertTimelineItem(tx: Transaction, item: NewTimelineItem): Promise<number> {
  const { timelineLength: seq } = await tx.petition.update({
    where: { id: item.petitionId },
    data: { timelineLength: { increment: 1 } },
    select: { timelineLength: true },
  });
  await tx.timelineItem.create({ data: { id: randomUUID(), seq, ...item } });
  return seq;
}

/** Whether the timeline says that the petition closed at the moment `at`. */
export async function hasClosedAt(tx: Transaction, petitionId: string, at: Date): Promise<boolean> {
  return (await tx.timelineItem.count({ where: { petitionId, kind: 'CLOSED', at } })) > 0;
}

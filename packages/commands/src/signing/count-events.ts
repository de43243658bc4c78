import { announcementTime, milestonesCrossed, type DomainEvent } from '@groundswell/domain';
import { insertMilestone, insertTimelineItem, type GrownTally, type Transaction } from '@groundswell/store';
import type { HubSettings } from '../hub-settings.ts';

/** One event for each petition that grew, and one for each milestone it passed. */
export async function countEvents(
  tx: Transaction,
  grown: readonly GrownTally[],
  { hub }: { readonly hub: HubSettings },
): Promise<DomainEvent[]> {
  const events: DomainEvent[] = [];
  // In the order of ids, so that two nodes lock petitions in the same order.
  const petitions = [...new Map(grown.map((tally) => [tally.petitionId, tally])).values()].toSorted((a, b) =>
    a.petitionId < b.petitionId ? -1 : 1,
  );
  for (const { petitionId, total, added, revision, latest, highRisk } of petitions) {
    events.push({ type: 'SignatureCountChanged', petitionId, revision });
    const reachedAt = announcementTime(highRisk, latest);
    for (const value of milestonesCrossed(hub.goalLadder, total - added, total)) {
      const milestoneId = await insertMilestone(tx, { petitionId, value, reachedAt });
      if (milestoneId === null) continue;
      const seq = await insertTimelineItem(tx, { petitionId, kind: 'MILESTONE', at: reachedAt, milestoneId });
      events.push({ type: 'TimelineItemAdded', petitionId, seq });
    }
  }
  return events;
}

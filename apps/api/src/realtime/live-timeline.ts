import { createEventTopics, type Bus, type EventTopics } from '@groundswell/live';
import type { Reader } from '@groundswell/store';
import type { RecentRows } from './recent-rows.ts';
import { TOLD, type ToldRow } from './told-row.ts';
import { petitionOfTopic, topicNames } from './topic-names.ts';

/** A timeline item as it travels: what it is. Its words are its row's; they may change, or be retracted. */
export interface LiveTimelineItem {
  readonly id: string;
  readonly seq: number;
  readonly updateId: string | null;
  readonly milestoneId: string | null;
}

/**
 * Every petition's timeline as a topic: `topicNames.timeline`.
 *
 * @param rows is given each row as it is read, so that who shows the item need not read it again
 */
export function createLiveTimeline(
  reader: Reader,
  bus: Bus,
  rows: RecentRows<ToldRow>,
  reportFault: (fault: unknown) => void,
): EventTopics<LiveTimelineItem> {
  return createEventTopics<LiveTimelineItem>({
    bus,
    reportFault,
    read: async (name, after, limit) => {
      const items = await reader.timelineItem.findMany({
        where: { petitionId: petitionOfTopic(name), seq: { gt: after } },
        orderBy: { seq: 'asc' },
        take: limit,
        include: TOLD,
      });
      // What follows an item whose time has not come waits with it, or it would be passed
      // over for ever; the engine asks again.
      const now = new Date();
      const untold = items.findIndex(({ at }) => at > now);
      const told = items.slice(0, untold === -1 ? items.length : untold);
      rows.keep(told, performance.now());
      return told.map(({ id, seq, updateId, milestoneId, update }) => {
        // The item stays, so that those who follow the timeline miss no place on it; what it told is gone.
        return { id, seq, updateId: update?.retractedAt ? null : updateId, milestoneId };
      });
    },
    latest: async (names) => {
      const petitions = await reader.petition.findMany({
        where: { id: { in: names.map(petitionOfTopic) } },
        select: { id: true, timelineLength: true },
      });
      return new Map(
        petitions.map(({ id, timelineLength }) => [topicNames.timeline(id), timelineLength] as const),
      );
    },
  });
}

import { createEventTopics, type Bus, type EventTopics } from '@groundswell/live';
import type { Reader } from '@groundswell/store';
import { petitionOfTopic, topicNames } from './topic-names.ts';

/** A timeline item as it travels: what it is; the words are read when it is shown. */
export interface LiveTimelineItem {
  readonly id: string;
  readonly seq: number;
  readonly updateId: string | null;
  readonly milestoneId: string | null;
}

/** Every petition's timeline as a topic: `topicNames.timeline`. A retracted update is passed over. */
export function createLiveTimeline(
  reader: Reader,
  bus: Bus,
  reportFault: (fault: unknown) => void,
): EventTopics<LiveTimelineItem> {
  return createEventTopics<LiveTimelineItem>({
    bus,
    reportFault,
    read: (name, after, limit) =>
      reader.timelineItem.findMany({
        where: {
          petitionId: petitionOfTopic(name),
          seq: { gt: after },
          OR: [{ updateId: null }, { update: { retractedAt: null } }],
        },
        orderBy: { seq: 'asc' },
        take: limit,
        select: { id: true, seq: true, updateId: true, milestoneId: true },
      }),
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

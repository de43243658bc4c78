import { createStateTopics, type Bus, type StateTopics } from '@groundswell/live';
import type { Reader } from '@groundswell/store';
import { petitionOfTopic, topicNames } from './topic-names.ts';

/** Items told at most: those a page may have missed while it was offline are among them, or it is an old page. */
const CHANGES_MAX = 10;

/** The items of a timeline that changed last, the newest change first. */
export interface LiveChanges {
  readonly petitionId: string;
  readonly itemIds: readonly string[];
  /** When the last of them changed, in milliseconds since the epoch. */
  readonly revision: number;
}

/** What was edited or retracted on every petition's timeline as a topic: `topicNames.changes`. Nothing while nothing was. */
export function createLiveChanges(
  reader: Reader,
  bus: Bus,
  gridMs: number,
  reportFault: (fault: unknown) => void,
): StateTopics<LiveChanges> {
  return createStateTopics<LiveChanges>({
    bus,
    reportFault,
    gridMs: () => gridMs,
    read: async (names) => {
      const updates = await reader.campaignUpdate.findMany({
        where: {
          petitionId: { in: names.map(petitionOfTopic) },
          OR: [{ editedAt: { not: null } }, { retractedAt: { not: null } }],
        },
        select: {
          petitionId: true,
          editedAt: true,
          retractedAt: true,
          timelineItem: { select: { id: true } },
        },
      });
      const changed = updates
        .map(({ petitionId, editedAt, retractedAt, timelineItem }) => ({
          petitionId,
          itemId: timelineItem?.id ?? null,
          at: Math.max(editedAt?.getTime() ?? 0, retractedAt?.getTime() ?? 0),
        }))
        .toSorted((a, b) => b.at - a.at);
      return new Map(
        [...Map.groupBy(changed, ({ petitionId }) => petitionId)].map(([petitionId, items]) => [
          topicNames.changes(petitionId),
          {
            petitionId,
            itemIds: items.flatMap(({ itemId }) => itemId ?? []).slice(0, CHANGES_MAX),
            revision: items[0]?.at ?? 0,
          },
        ]),
      );
    },
  });
}

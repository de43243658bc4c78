import { createEventTopics, createStateTopics, type Bus } from '@groundswell/live';
import type { Reader } from '@groundswell/store';
import { logFault } from '../log.ts';
import { countOf, type CurrentCount, type LiveCount, type TalliedPetition } from './current-count.ts';
import { GriddedCounts } from './gridded-counts.ts';
import { only } from './only.ts';
import { petitionOfTopic, topicNames } from './topic-names.ts';

/** Milliseconds between two values of one count: often enough to look alive, seldom enough to share. */
const GRID_MS = 250;
/** For high-risk petitions: too long to connect a number with a person at a keyboard. */
const HIGH_RISK_GRID_MS = 30_000;

/** A timeline item as it travels: what it is; the words are read when it is shown. */
export interface LiveTimelineItem {
  readonly id: string;
  readonly seq: number;
  readonly updateId: string | null;
}

/** What readers can follow. */
export interface Realtime {
  readonly counts: {
    /** The current count of each petition, then the latest of each whenever it moved. */
    subscribe(petitionIds: readonly string[]): AsyncIterableIterator<LiveCount>;
  };
  readonly timeline: {
    /** Every item after position `after`, then each new one; `null`: from now on. */
    subscribe(petitionId: string, after: number | null): AsyncIterableIterator<LiveTimelineItem>;
  };
  /** As `timeline.subscribe`, only campaign updates. */
  updates(
    petitionId: string,
    after: number | null,
  ): AsyncIterableIterator<LiveTimelineItem & { updateId: string }>;
  /** The count a query may show of `petition` now. */
  currentCount(petition: TalliedPetition): CurrentCount;
  /** End every subscription. */
  close(): void;
}

export interface RealtimeOptions {
  readonly reader: Reader;
  readonly bus: Bus;
  /** Milliseconds between two values of a high-risk count. */
  readonly highRiskGridMs?: number;
}

export function createRealtime({
  reader,
  bus,
  highRiskGridMs = HIGH_RISK_GRID_MS,
}: RealtimeOptions): Realtime {
  const reportFault = (fault: unknown) => logFault(fault, 'a live read failed and is tried again');
  const gridded = new GriddedCounts(highRiskGridMs);

  const counts = createStateTopics<LiveCount>({
    bus,
    reportFault,
    gridMs: (_topic, current) => (current?.highRisk ? highRiskGridMs : GRID_MS),
    read: async (names) => {
      const petitions = await reader.petition.findMany({
        where: { id: { in: names.map(petitionOfTopic) } },
        select: { id: true, highRisk: true, tally: true },
      });
      const now = new Date();
      return new Map(
        petitions.map((petition) => {
          const count = petition.highRisk ? gridded.show(petition, now) : countOf(petition, now);
          return [
            topicNames.count(petition.id),
            { ...count, petitionId: petition.id, highRisk: petition.highRisk },
          ] as const;
        }),
      );
    },
  });

  const timeline = createEventTopics<LiveTimelineItem>({
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
        select: { id: true, seq: true, updateId: true },
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

  return {
    counts: { subscribe: (petitionIds) => counts.subscribe(petitionIds.map(topicNames.count)) },
    timeline: {
      subscribe: (petitionId, after) => timeline.subscribe(topicNames.timeline(petitionId), after),
    },
    updates: (petitionId, after) =>
      only(
        timeline.subscribe(topicNames.timeline(petitionId), after),
        (item): item is LiveTimelineItem & { updateId: string } => item.updateId !== null,
      ),
    currentCount(petition) {
      const now = new Date();
      return petition.highRisk ? gridded.show(petition, now) : countOf(petition, now);
    },
    close() {
      counts.close();
      timeline.close();
    },
  };
}

import { createStateTopics, type Bus, type StateTopics } from '@groundswell/live';
import { countOf, type LiveCount, type TalliedPetition } from './current-count.ts';
import type { GriddedCounts } from './gridded-counts.ts';
import { petitionOfTopic, topicNames } from './topic-names.ts';

export interface LiveCountsOptions {
  /** The tallies of petitions by id, in one query. */
  readonly readTallies: (petitionIds: readonly string[]) => Promise<readonly TalliedPetition[]>;
  readonly bus: Bus;
  readonly gridded: GriddedCounts;
  /** Milliseconds between two values of one count: often enough to look alive, seldom enough to share. */
  readonly gridMs: number;
  readonly reportFault: (fault: unknown) => void;
}

/** Every petition's count as a topic: `topicNames.count`. */
export function createLiveCounts(options: LiveCountsOptions): StateTopics<LiveCount> {
  const { readTallies, bus, gridded, gridMs, reportFault } = options;
  return createStateTopics<LiveCount>({
    bus,
    reportFault,
    gridMs: (_topic, current) => (current?.highRisk ? gridded.gridMs : gridMs),
    read: async (names) => {
      const petitions = await readTallies(names.map(petitionOfTopic));
      const now = new Date();
      return new Map(
        petitions.map((petition) => {
          const { id, highRisk } = petition;
          const count = highRisk ? gridded.show(petition, now) : countOf(petition, now);
          return [topicNames.count(id), { ...count, petitionId: id, highRisk }] as const;
        }),
      );
    },
  });
}

import {
  DEFAULT_GOAL_LADDER,
  goalFor,
  HIGH_RISK_GRID_MS,
  relatedTo,
  type Relatable,
  type Related,
} from '@groundswell/domain';
import { createStateTopics, type Bus } from '@groundswell/live';
import { findTextCounts, type Reader } from '@groundswell/store';
import { logFault } from '../log.ts';
import { countOf, type CurrentCount, type LiveCount, type TalliedPetition } from './current-count.ts';
import { derive } from './derive.ts';
import { GriddedCounts } from './gridded-counts.ts';
import { GriddedTextCounts, type TextCounts } from './gridded-text-counts.ts';
import { createLiveChanges, type LiveChanges } from './live-changes.ts';
import { createLiveCounts, type LiveCountsOptions } from './live-counts.ts';
import { createLiveMailings, type LiveMailing } from './live-mailings.ts';
import { createLiveTimeline, type LiveTimelineItem } from './live-timeline.ts';
import { BOARD_GRID_MS, readBoard, type PetitionBoard } from './petition-board.ts';
import { RecentRows } from './recent-rows.ts';
import { isToldWhole, type RowQuery, type ToldRow } from './told-row.ts';
import { topicNames } from './topic-names.ts';

/** The petitions related to one, as they are now. */
export interface LiveRelated {
  readonly petitionId: string;
  readonly related: readonly Related<Relatable>[];
  readonly revision: number;
}

/** What readers can follow, and the counts they may see. */
export interface Realtime {
  /** The current count of each petition, then the latest of each whenever it moved. */
  counts(petitionIds: readonly string[]): AsyncIterableIterator<LiveCount>;
  /** Every item after position `after`, then each new one; `null`: from now on. */
  timeline(petitionId: string, after: number | null): AsyncIterableIterator<LiveTimelineItem>;
  /** The row of item `id`, if it was read just now and has all that `query` asks for. */
  toldRow(id: string, query: RowQuery): ToldRow | null;
  /** As `timeline`, only campaign updates: their ids. */
  updates(petitionId: string, after: number | null): AsyncIterableIterator<string>;
  /** As `timeline`, only milestones: their ids. */
  milestones(petitionId: string, after: number | null): AsyncIterableIterator<string>;
  /** The items of a timeline that were edited or retracted last, then whenever one is. Silent while none is. */
  changes(petitionId: string): AsyncIterableIterator<LiveChanges>;
  /** How far a mailing has come, then whenever it is further. */
  mailing(mailingId: string): AsyncIterableIterator<LiveMailing>;
  /** The `first` petitions closest to `petition` now, then whenever they, their order or their goals change. */
  related(petition: Relatable, first: number): AsyncIterableIterator<LiveRelated>;
  /** The count a query may show of `petition` now. */
  currentCount(petition: TalliedPetition): CurrentCount;
  /** Its signatures by version of the text, as a query may show them now. */
  textCounts(petition: { readonly id: string; readonly highRisk: boolean }): Promise<TextCounts>;
  /** End every subscription. */
  close(): void;
}

export interface RealtimeOptions extends Pick<LiveCountsOptions, 'readTallies'> {
  readonly reader: Reader;
  readonly bus: Bus;
  /** Milliseconds between two values of a count. */
  readonly gridMs: number;
  /** Milliseconds between two values of a high-risk count. */
  readonly highRiskGridMs?: number;
  /** Rungs a petition climbs: reaching one is news to those who are shown it as related. */
  readonly goalLadder?: readonly number[];
}

export function createRealtime(options: RealtimeOptions): Realtime {
  const { reader, readTallies, bus, gridMs } = options;
  const { highRiskGridMs = HIGH_RISK_GRID_MS, goalLadder = DEFAULT_GOAL_LADDER } = options;
  const reportFault = (fault: unknown) => logFault(fault, 'a live read failed and is tried again');
  const gridded = new GriddedCounts(highRiskGridMs);

  const griddedTexts = new GriddedTextCounts(highRiskGridMs);

  async function readTextCounts(petitionId: string): Promise<TextCounts> {
    const rows = await findTextCounts(reader, petitionId);
    return new Map(rows.map(({ textVersion, count }) => [textVersion, count]));
  }

  function currentCount(petition: TalliedPetition): CurrentCount {
    const now = new Date();
    return petition.highRisk ? gridded.show(petition, now) : countOf(petition, now);
  }

  const counts = createLiveCounts({ readTallies, bus, gridded, gridMs, reportFault });
  const toldRows = new RecentRows<ToldRow>();
  const timelines = createLiveTimeline(reader, bus, toldRows, reportFault);
  const changes = createLiveChanges(reader, bus, gridMs, reportFault);
  const mailings = createLiveMailings(reader, bus, gridMs, reportFault);
  const board = createStateTopics<PetitionBoard>({
    bus,
    reportFault,
    gridMs: () => BOARD_GRID_MS,
    read: async () => new Map([[topicNames.board, await readBoard(reader, currentCount)]]),
  });
  const timeline = (petitionId: string, after: number | null) =>
    timelines.subscribe(topicNames.timeline(petitionId), after);

  return {
    counts: (petitionIds) => counts.subscribe(petitionIds.map(topicNames.count)),
    timeline,
    toldRow(id, query) {
      const row = toldRows.get(id, performance.now());
      return row && isToldWhole(row, query) ? row : null;
    },
    updates: (petitionId, after) => derive(timeline(petitionId, after), ({ updateId }) => updateId),
    milestones: (petitionId, after) => derive(timeline(petitionId, after), ({ milestoneId }) => milestoneId),
    changes: (petitionId) => changes.subscribe(topicNames.changes(petitionId)),
    mailing: (mailingId) => mailings.subscribe(topicNames.mailing(mailingId)),
    related(petition, first) {
      let shown: string | null = null;
      return derive(board.subscribe(topicNames.board), ({ revision, petitions }) => {
        const related = relatedTo(petition, petitions, first);
        // Who is there, in which order, why, and how far they came. A count or a score alone is no news.
        const showing = JSON.stringify(
          related.map(({ petition: { id, total }, reason }) => [
            id,
            reason,
            goalFor(goalLadder, total).value,
          ]),
        );
        if (showing === shown) return null;
        shown = showing;
        return { petitionId: petition.id, related, revision };
      });
    },
    currentCount,
    textCounts: ({ id, highRisk }) =>
      highRisk ? griddedTexts.show(id, new Date(), () => readTextCounts(id)) : readTextCounts(id),
    close() {
      counts.close();
      timelines.close();
      changes.close();
      mailings.close();
      board.close();
    },
  };
}

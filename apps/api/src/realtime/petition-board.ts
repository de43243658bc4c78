import type { Relatable } from '@groundswell/domain';
import type { Prisma, Reader } from '@groundswell/store';
import type { CurrentCount, TalliedPetition } from './current-count.ts';

/** Petitions on the board at most: the most signed open ones. */
const BOARD_SIZE = 200;
/** Milliseconds between two boards: related petitions are read, not watched. */
export const BOARD_GRID_MS = 2_000;
/** Ticks are counted from here, so that they fit into 32 bits until 2160. */
const BOARD_EPOCH = Date.UTC(2026, 0, 1);

/** The open petitions, as far as any petition may be related to them. */
export interface PetitionBoard {
  /** The tick it was read in. The same on every node. */
  readonly revision: number;
  readonly petitions: readonly Relatable[];
}

/** What must be selected of a petition to compare it with others. */
export const RELATABLE = {
  id: true,
  highRisk: true,
  creatorId: true,
  organisationId: true,
  locale: true,
  tally: true,
  topics: { select: { topicSlug: true } },
  currentText: { select: { target: { select: { name: true } } } },
} as const satisfies Prisma.PetitionSelect;

/** A row of `RELATABLE`. */
export type RelatableRow = Prisma.PetitionGetPayload<{ select: typeof RELATABLE }>;

/** What is compared of `row`, with the count a reader may see of it. */
export function relatable(
  row: RelatableRow,
  countOf: (petition: TalliedPetition) => CurrentCount,
): Relatable {
  const { online, paper } = countOf(row);
  return {
    id: row.id,
    creatorId: row.creatorId,
    organisationId: row.organisationId,
    locale: row.locale,
    total: online + paper,
    topics: row.topics.map(({ topicSlug }) => topicSlug),
    target: row.currentText?.target?.name ?? null,
  };
}

/** Read the board. */
export async function readBoard(
  reader: Reader,
  countOf: (petition: TalliedPetition) => CurrentCount,
): Promise<PetitionBoard> {
  const rows = await reader.petition.findMany({
    // Only what lists show.
    where: { status: 'OPEN', reviewedAt: { not: null } },
    orderBy: [{ tally: { online: 'desc' } }, { id: 'asc' }],
    take: BOARD_SIZE,
    select: RELATABLE,
  });
  return { revision: boardTick(Date.now()), petitions: rows.map((row) => relatable(row, countOf)) };
}

/** The tick of the board at `now`. What happens in one tick is on the board of the next. */
export function boardTick(now: number): number {
  return Math.floor((now - BOARD_EPOCH) / BOARD_GRID_MS);
}

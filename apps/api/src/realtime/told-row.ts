import type { Prisma } from '@groundswell/store';

/** What is read of a timeline item beside its own columns: as much as a petition's page shows. */
export const TOLD = {
  petition: { select: { highRisk: true } },
  update: true,
  milestone: true,
} as const satisfies Prisma.TimelineItemInclude;

/** A timeline item as it is read to be told. */
export type ToldRow = Prisma.TimelineItemGetPayload<{ include: typeof TOLD }>;

/** What is asked of a row, by Prisma's way to say it. */
export interface RowQuery {
  readonly select?: object;
  readonly include?: object;
}

/** Whether `row` has all that `query` asks for. What is asked in another way than by name, it has not. */
export function isToldWhole(row: ToldRow, query: RowQuery): boolean {
  return namesIn(query)?.every(([name, asked]) => hasPart(row, name, asked)) ?? false;
}

function hasPart(row: ToldRow, name: string, asked: unknown): boolean {
  if (!Object.hasOwn(row, name)) return false;
  const part = row[name as keyof ToldRow];
  // All columns of a relation are asked for, unless it is a column itself.
  if (asked === true) return name !== 'petition';
  if (part === null) return true;
  const names = namesIn(asked as RowQuery);
  if (!names || names.length === 0) return false;
  return names.every(([column, wanted]) => wanted === true && Object.hasOwn(part as object, column));
}

/** What `query` names, or `null` when it says more than names. */
function namesIn(query: RowQuery): readonly [string, unknown][] | null {
  const { select, include, ...more } = query;
  return Object.keys(more).length > 0 ? null : Object.entries({ ...select, ...include });
}

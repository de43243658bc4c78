import type { Database } from '@groundswell/store';

/** How many rows each table has. */
export async function countRows(db: Database): Promise<Readonly<Record<string, number>>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS "name" FROM information_schema.tables WHERE table_schema = 'public'`;
  const parts = tables.map(
    ({ name }) => `SELECT '${name}' AS "name", count(*)::int AS "rows" FROM "${name}"`,
  );
  const counts = await db.$queryRawUnsafe<{ name: string; rows: number }[]>(parts.join(' UNION ALL '));
  return Object.fromEntries(counts.map(({ name, rows }) => [name, rows]));
}

/** How many rows each table that grew (or shrank) has more in `after` than in `before`. */
export function rowsAdded(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, number> {
  const differences = Object.entries(after).map(
    ([name, rows]) => [name, rows - (before[name] ?? 0)] as const,
  );
  return Object.fromEntries(differences.filter(([, difference]) => difference !== 0));
}

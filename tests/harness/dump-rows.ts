import type { Database } from '@groundswell/store';

/**
 * Every row of every table, those of the jobs among them, as JSON text, bytes in hexadecimal: what
 * somebody with a copy of the database can read.
 */
export async function dumpRows(db: Database): Promise<string> {
  const tables = await db.$queryRaw<{ schema: string; name: string }[]>`
    SELECT table_schema::text AS "schema", table_name::text AS "name" FROM information_schema.tables
    WHERE table_schema NOT IN ('pg_catalog', 'information_schema')`;
  const rows: string[] = [];
  for (const { schema, name } of tables) {
    const found = await db.$queryRawUnsafe<{ row: string }[]>(
      `SELECT row_to_json(t)::text AS "row" FROM "${schema}"."${name}" t`,
    );
    rows.push(...found.map(({ row }) => `${schema}.${name} ${row}`));
  }
  return rows.join('\n');
}

/** `text` in the shapes it could hide in a dump: as it is, in hexadecimal, in base64. */
export function spellings(text: string): string[] {
  const bytes = Buffer.from(text);
  return [text, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')];
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, openDatabase, schemaDiff } from '@groundswell/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MIGRATIONS } from '../harness/migrations.ts';
import { openTestDatabase, type TestDatabase } from '../harness/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function committed(): Promise<{ readonly sql: string; readonly schema: string }[]> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const read = (name: string, file: string) => readFile(join(MIGRATIONS, name, file), 'utf8');
  return Promise.all(
    names.toSorted().map(async (name) => ({
      sql: await read(name, 'migration.sql'),
      schema: await read(name, 'schema.prisma'),
    })),
  );
}

function statements(sql: string): string[] {
  return sql
    .replace(/^--.*$/gm, '')
    .split(/;$/m)
    .map((statement) => statement.trim())
    .filter(Boolean);
}

test('the last migration leads to the schema that is committed', async () => {
  const schema = await readFile(join(MIGRATIONS, '../schema.prisma'), 'utf8');

  const last = (await committed()).at(-1);

  expect(last?.schema).toBe(schema);
});

test('each migration holds all that its snapshot adds to the one before', async () => {
  const migrations = await committed();

  const missing: string[] = [];
  for (const [index, { sql, schema }] of migrations.entries()) {
    const diff = await schemaDiff(database.url, migrations[index - 1]?.schema ?? null, schema);
    // What was written by hand only adds to a statement.
    missing.push(...statements(diff ?? '').filter((statement) => !sql.includes(statement)));
  }

  expect(missing).toEqual([]);
});

test('migrating again changes nothing', async () => {
  const applied = await migrate(database.url, MIGRATIONS);

  expect(applied).toEqual([]);
  const db = openDatabase(database.url, 1);
  expect(await db.petition.count()).toBe(0);
  await db.$disconnect();
});

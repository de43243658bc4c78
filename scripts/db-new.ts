import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaDiff, startEmbeddedDatabase } from '@groundswell/store';
import { MIGRATIONS, SCHEMA } from './paths.ts';

/**
 * `pnpm db:new NAME`: write the next migration, from the schema the last one ended with
 * (kept beside its SQL) to prisma/schema.prisma. Read the SQL before you commit it.
 */
const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Name the migration in lower case with underscores. Example: pnpm db:new add_api_keys');
  process.exit(2);
}

const schema = await readFile(SCHEMA, 'utf8');
const last = (await readdir(MIGRATIONS, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(MIGRATIONS, entry.name, 'schema.prisma'))
  .toSorted()
  .findLast((file) => existsSync(file));
const scratch = await startEmbeddedDatabase(null);
const sql = await schemaDiff(scratch.url, last === undefined ? null : await readFile(last, 'utf8'), schema);
await scratch.close();
if (sql === null) {
  console.log('The schema is the same as after the last migration; nothing to write.');
  process.exit(0);
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const directory = join(MIGRATIONS, `${stamp}_${name}`);
await mkdir(directory);
await writeFile(join(directory, 'migration.sql'), sql);
await writeFile(join(directory, 'schema.prisma'), schema);
console.log(`Wrote prisma/migrations/${stamp}_${name}/migration.sql. Read it, then run: pnpm db:migrate`);

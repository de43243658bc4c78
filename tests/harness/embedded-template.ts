import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EMBEDDED_CONNECTIONS, migrate, migrateJobs, startEmbeddedDatabase } from '@groundswell/store';
import { MIGRATIONS, migrationsFingerprint } from './migrations.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache');

/**
 * The folder of an embedded database that is migrated and empty, to be copied.
 *
 * Making one takes seconds, copying it a fraction of one. It is made once for each set of
 * migrations and version of the database, beside its place and then renamed, so that a
 * killed run leaves no half of it.
 */
export async function embeddedTemplate(): Promise<string> {
  const folder = join(cache, `database-${await migrationsFingerprint(...(await databaseVersions()))}`);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  const database = await startEmbeddedDatabase(partial);
  await migrate(database.url, MIGRATIONS);
  await migrateJobs(database.url, EMBEDDED_CONNECTIONS);
  await database.close();
  try {
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true });
    // Another worker was quicker; its database is the same.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The lines of the workspace's catalog that say which embedded database there is, and whose jobs are in it. */
async function databaseVersions(): Promise<string[]> {
  const catalog = await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8');
  return catalog.split('\n').filter((line) => /@electric-sql\/pglite|pg-boss/.test(line));
}

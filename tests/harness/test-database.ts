import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMBEDDED_CONNECTIONS, startEmbeddedDatabase } from '@groundswell/store';
import { embeddedTemplate } from './embedded-template.ts';
import { cloneServerDatabase } from './server-database.ts';

/** A migrated, empty database that belongs to one test. */
export interface TestDatabase {
  readonly url: string;
  /** How many connections a pool may hold to it; `undefined` for the usual number. */
  readonly connections: number | undefined;
  /** Stop it, or let go of it, and leave nothing behind. */
  close(): Promise<void>;
}

/** A database on the server `TEST_DATABASE_URL` names, or an embedded one when it names none. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server) return { connections: undefined, ...(await cloneServerDatabase(server)) };

  const directory = await mkdtemp(join(tmpdir(), 'groundswell-test-'));
  await cp(await embeddedTemplate(), directory, { recursive: true });
  const database = await startEmbeddedDatabase(directory);
  return {
    url: database.url,
    connections: EMBEDDED_CONNECTIONS,
    async close() {
      await database.close();
      await rm(directory, { recursive: true });
    },
  };
}

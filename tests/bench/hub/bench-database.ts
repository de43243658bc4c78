import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  EMBEDDED_CONNECTIONS,
  migrate,
  openDatabase,
  startEmbeddedDatabase,
  type Database,
} from '@groundswell/store';
import { MIGRATIONS } from '../../harness/migrations.ts';
import { freshDatabase } from './fresh-database.ts';

/** A database of the hub's schema that nobody has used, and a pool of connections to it. */
export interface BenchDatabase extends AsyncDisposable {
  readonly url: string;
  readonly db: Database;
}

/** @param server where to make it; `null`: an embedded one, its data on disk as the hub's is */
export async function openBenchDatabase(server: string | null): Promise<BenchDatabase> {
  const { url, drop } = server === null ? await freshEmbedded() : await freshDatabase(server);
  await migrate(url, MIGRATIONS);
  const db = openDatabase(url, server === null ? EMBEDDED_CONNECTIONS : undefined);
  return {
    url,
    db,
    async [Symbol.asyncDispose]() {
      await db.$disconnect();
      await drop();
    },
  };
}

async function freshEmbedded(): Promise<{ url: string; drop(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'groundswell-bench-'));
  const { url, close } = await startEmbeddedDatabase(directory);
  const drop = async () => {
    await close();
    await rm(directory, { recursive: true, force: true });
  };
  return { url, drop };
}

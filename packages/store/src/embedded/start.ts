import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { lockDirectory } from './lock.ts';
import type { EmbeddedWorkerData } from './worker.ts';

/**
 * Connections a pool holds to the embedded database: one, and whoever wants it waits in the pool.
 *
 * All connections share one backend, so more would gain nothing; and outside a transaction the
 * socket lets the messages of two connections alternate, so that one binds its values to the
 * other's statement (observed: pglite-socket 0.2.17).
 */
export const EMBEDDED_CONNECTIONS = 1;
/** Connections it takes: the pool's, a migration's before it, a terminal's beside it. */
const CONNECTIONS_MAX = 8;

/** A running embedded database. */
export interface EmbeddedDatabase {
  /** A PostgreSQL URL, as for any other server. */
  readonly url: string;
  /** Flush and stop; the data directory is free afterwards. */
  close(): Promise<void>;
}

/**
 * Start PostgreSQL inside this process (PGlite) and serve it on a socket only this user can open.
 *
 * PGlite never calls fsync: what it has acknowledged survives the end of the process, not
 * the loss of power.
 *
 * @param directory where the data lives and is locked, or `null` for memory
 * @throws when another process holds `directory`
 */
export async function startEmbeddedDatabase(directory: string | null): Promise<EmbeddedDatabase> {
  const unlock = directory === null ? () => {} : lockDirectory(directory);
  // A directory of mode 700 is the password; its path is short because socket paths end at 107 bytes.
  const socketDirectory = await mkdtemp(join(tmpdir(), 'gsw-'));
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: {
      dataDirectory: directory === null ? null : join(directory, 'postgres'),
      socketPath: join(socketDirectory, '.s.PGSQL.5432'),
      connections: CONNECTIONS_MAX,
    } satisfies EmbeddedWorkerData,
  });
  const release = async () => {
    unlock();
    await rm(socketDirectory, { recursive: true, force: true });
  };
  try {
    await ready(worker);
  } catch (error) {
    await release();
    throw error;
  }
  return {
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(socketDirectory)}`,
    async close() {
      const exited = once(worker, 'exit');
      worker.postMessage('close');
      await exited;
      await release();
    },
  };
}

/** Wait until the database listens. Other messages pass by: `node --watch` sends its own. */
async function ready(worker: Worker): Promise<void> {
  for (;;) {
    const [message] = (await once(worker, 'message')) as [unknown];
    if (message === 'ready') return;
  }
}

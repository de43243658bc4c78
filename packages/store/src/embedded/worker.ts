import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/**
 * The embedded database's thread: PostgreSQL in WebAssembly behind a local socket, so that
 * a long statement never holds up the thread that serves people. Posts `ready` once it
 * listens; a `close` message ends it in order.
 */
const { dataDirectory, socketPath, connections } = workerData as EmbeddedWorkerData;

/** What the thread is started with. `dataDirectory` of `null` keeps the data in memory. */
export interface EmbeddedWorkerData {
  readonly dataDirectory: string | null;
  readonly socketPath: string;
  readonly connections: number;
}

const db = await PGlite.create({
  ...(dataDirectory !== null && { dataDir: dataDirectory }),
  extensions: { pg_trgm },
});
const server = new PGLiteSocketServer({ db, path: socketPath, maxConnections: connections });
await server.start();

parentPort?.once('message', async () => {
  await server.stop();
  await db.close();
  parentPort?.postMessage('closed');
  parentPort?.close();
});
parentPort?.postMessage('ready');

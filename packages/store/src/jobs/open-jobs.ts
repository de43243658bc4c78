import { fromPrisma, PgBoss } from 'pg-boss';
import type { Pool } from 'pg';
import { openPool, type Transaction } from '../database.ts';
import type { FetchedJob, JobPayload, JobQueue } from './job-queue.ts';
import { pooledSql } from './pooled-sql.ts';

/** Where the jobs live: a schema of their own, beside the hub's. */
const SCHEMA = 'jobs';

/** The jobs of the hub, in PostgreSQL, so that they are as durable as what caused them. */
export interface Jobs {
  /** Make `queue` known, or its settings what they are now. */
  declare(queue: JobQueue): Promise<void>;
  /** Add a job for each of `payloads` in the caller's transaction. */
  add(tx: Transaction, queue: string, payloads: readonly JobPayload[]): Promise<void>;
  /** Take up to `limit` jobs that are due, oldest first. No other node gets them until they expire. */
  take<Payload extends JobPayload>(queue: string, limit: number): Promise<FetchedJob<Payload>[]>;
  /** Forget jobs that are done. Those taken by another in the meantime stay. */
  finish(queue: string, jobs: readonly FetchedJob<JobPayload>[]): Promise<void>;
  /** Have jobs tried again later, or given up after the last try. */
  fail(queue: string, jobs: readonly FetchedJob<JobPayload>[]): Promise<void>;
  /** Give back what its workers did not finish in time, and clear away what is too old. Done by itself when asked to. */
  supervise(): Promise<void>;
  /** Stop looking after them. The pool stays open. */
  close(): Promise<void>;
}

export interface JobsOptions {
  /** Whether this process gives expired jobs back and clears old ones away, once a minute. */
  readonly supervise: boolean;
  /** Told of faults outside any call. */
  readonly reportFault: (fault: unknown) => void;
}

/**
 * Open the jobs on `pool`, making or migrating their tables first. Nodes that start together take turns.
 *
 * Nothing polls here: workers look when they are woken. What is left is one pass a minute, which one
 * node of all makes.
 */
export async function openJobs(pool: Pool, { supervise, reportFault }: JobsOptions): Promise<Jobs> {
  const boss = new PgBoss({
    db: pooledSql(pool),
    schema: SCHEMA,
    supervise,
    schedule: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
    // Settings of queues change with a new version of the hub, not while it runs.
    queueCacheIntervalSeconds: 3_600,
    bamIntervalSeconds: 3_600,
    flowIntervalSeconds: 3_600,
  });
  boss.on('error', reportFault);
  await boss.start();
  return {
    async declare({ name, ...settings }) {
      const queue = { ...settings, retryBackoff: true };
      await boss.createQueue(name, queue);
      await boss.updateQueue(name, queue);
    },
    async add(tx, queue, payloads) {
      const jobs = payloads.map((data) => ({ data }));
      if (jobs.length > 0) await boss.insert(queue, jobs, { db: fromPrisma(tx) });
    },
    take: <Payload extends JobPayload>(queue: string, limit: number) =>
      boss.fetch<Payload>(queue, { batchSize: limit }),
    async finish(queue, jobs) {
      if (jobs.length > 0) await boss.deleteJob(queue, [...jobs]);
    },
    async fail(queue, jobs) {
      if (jobs.length > 0) await boss.fail(queue, [...jobs]);
    },
    supervise: () => boss.supervise(),
    // What its workers took is finished before; there is nothing to wait for.
    close: () => boss.stop({ graceful: false, close: false }),
  };
}

/** Make or migrate the tables of the jobs in the database at `url`, and leave. */
export async function migrateJobs(url: string, poolSize?: number): Promise<void> {
  const pool = openPool(url, poolSize);
  const jobs = await openJobs(pool, { supervise: false, reportFault: () => {} });
  await jobs.close();
  await pool.end();
}

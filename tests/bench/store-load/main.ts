import { bareCommands } from '../hub/bare-commands.ts';
import { openBenchDatabase } from '../hub/bench-database.ts';
import { startPetitions } from '../hub/fixture.ts';
import { serve } from '../ipc/serve.ts';
import { readUsage } from '../ipc/usage.ts';
import { describePostgres, postgresCpuMs, type PostgresFacts } from '../runs/postgres.ts';
import * as confirmations from './confirmations.ts';
import * as requests from './requests.ts';
import * as rivals from './rivals.ts';
import type { Prepare, Work } from './scene.ts';
import { PartMissingError } from './statement.ts';

/** Everything the store is measured at, by its name. */
const JOBS = {
  'confirm: store': confirmations.insert,
  'confirm: without ledger': confirmations.insertWithout('ledger'),
  'confirm: without the mark on the request': confirmations.insertWithout('moved'),
  'confirm: without either': confirmations.insertWithout('ledger', 'moved'),
  'confirm: command': confirmations.command,
  'sign: store': requests.insert,
  'sign: without mail': requests.insertWithoutMail,
  'sign: with a consent': requests.insertWithConsent,
  'sign: sealing': requests.sealing,
  'sign: command': requests.command,
  'raw pg': rivals.raw,
  'Prisma transaction': rivals.transaction,
} as const satisfies Record<string, Prepare>;

export type JobName = keyof typeof JOBS;

/** What was measured. */
export interface JobDone {
  readonly rowsPerSecond: number;
  /** Processor time of this process for one row, in µs. */
  readonly cpuPerRow: number;
  /** Processor time of PostgreSQL for one row, in µs; `null` where it cannot be seen. */
  readonly postgresPerRow: number | null;
}

/** The part of the steps that only warms up. */
const WARM_UP_SHARE = 0.2;

const methods = {
  /** Do `job` on a database of its own. `null` when the statement it cuts no longer has that part. */
  async measure({ job, databaseUrl, rows }: { job: JobName; databaseUrl: string | null; rows: number }) {
    await using database = await openBenchDatabase(databaseUrl);
    const { url, db } = database;
    const commands = bareCommands(db);
    const [petitionId = ''] = await startPetitions(commands, 1);
    try {
      const work = await JOBS[job]({ url, db, commands, petitionId, rows });
      // What was prepared is written down, or that would happen while the clock runs.
      await db.$executeRaw`CHECKPOINT`.catch(() => {});
      const done = await timed(work, await describePostgres(databaseUrl));
      await work.close?.();
      return done;
    } catch (error) {
      if (error instanceof PartMissingError) return null;
      throw error;
    }
  },
};

export type StoreLoadMethods = typeof methods;

serve(methods);

async function timed(work: Work, postgres: PostgresFacts): Promise<JobDone> {
  const warm = Math.ceil(work.steps * WARM_UP_SHARE);
  await steps(work, 0, warm);
  const postgresFrom = postgresCpuMs(postgres);
  const from = readUsage();
  await steps(work, warm, work.steps);
  const to = readUsage();
  const postgresTo = postgresCpuMs(postgres);
  const rows = (work.steps - warm) * work.rowsPerStep;
  return {
    rowsPerSecond: (rows * 1_000) / (to.at - from.at),
    cpuPerRow: ((to.cpuMs - from.cpuMs) * 1_000) / rows,
    postgresPerRow:
      postgresFrom === null || postgresTo === null ? null : ((postgresTo - postgresFrom) * 1_000) / rows,
  };
}

/** The steps from `from` up to `to`, `atOnce` of them under way at any time. */
async function steps(work: Work, from: number, to: number): Promise<void> {
  let next = from;
  const worker = async () => {
    while (next < to) {
      next += 1;
      await work.step(next - 1);
    }
  };
  await Promise.all(Array.from({ length: work.atOnce }, worker));
}

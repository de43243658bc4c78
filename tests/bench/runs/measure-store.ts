import { join } from 'node:path';
import { Child } from '../ipc/child.ts';
import type { JobDone, JobName, StoreLoadMethods } from '../store-load/main.ts';
import { installPeers } from './install-peers.ts';
import { describePostgres, pinPostgres } from './postgres.ts';

/** How `job` was done; `null` when the statement it cuts no longer has that part. */
export interface StoreRun {
  readonly done: JobDone | null;
  /** There is no load beside the one that is measured. */
  readonly loadBusy: 0;
}

/** Do `job` in a process and on a database of its own. */
export async function measureStore(
  job: JobName,
  plan: { readonly databaseUrl: string | null; readonly rows: number },
): Promise<StoreRun> {
  if (job === 'raw pg') installPeers();
  const { release } = pinPostgres(await describePostgres(plan.databaseUrl));
  const child = new Child<StoreLoadMethods>(join(import.meta.dirname, '../store-load/main.ts'), 0);
  try {
    return { done: await child.call('measure', { job, ...plan }), loadBusy: 0 };
  } finally {
    await child.end();
    release();
  }
}

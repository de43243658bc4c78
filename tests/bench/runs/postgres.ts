import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { openDatabase } from '@groundswell/store';
import { CAN_PIN } from '../ipc/pinned-to.ts';

/** The database a benchmark writes to. */
export interface PostgresFacts {
  readonly version: string;
  readonly fsync: string;
  readonly synchronousCommit: string;
  /** The process all its others come from; `null` where it does not run on this machine. */
  readonly postmaster: number | null;
}

/** A clock tick of /proc/PID/stat in ms: 100 in a second on every Linux. */
const TICK_MS = 10;

/** What there is to know of the server at `url`; of the embedded database where that is `null`. */
export async function describePostgres(url: string | null): Promise<PostgresFacts> {
  if (url === null) {
    return {
      version: 'embedded (PGlite)',
      fsync: 'never called',
      synchronousCommit: 'of no effect',
      postmaster: null,
    };
  }
  const db = openDatabase(url, 1);
  try {
    const [found] = await db.$queryRaw<{ pid: number; version: string; fsync: string; commit: string }[]>`
      SELECT pg_backend_pid() AS "pid", current_setting('server_version') AS "version",
        current_setting('fsync') AS "fsync", current_setting('synchronous_commit') AS "commit"`;
    if (!found) throw new Error('describePostgres: the server said nothing');
    const { pid, version, fsync, commit } = found;
    return { version: `PostgreSQL ${version}`, fsync, synchronousCommit: commit, postmaster: parentOf(pid) };
  } finally {
    await db.$disconnect();
  }
}

/** Processor time of every process of PostgreSQL so far, in ms; `null` where it cannot be seen. */
export function postgresCpuMs({ postmaster }: PostgresFacts): number | null {
  if (postmaster === null) return null;
  const { own, ended } = timesOf(postmaster) ?? { own: 0, ended: 0 };
  const living = childrenOf(postmaster).map((pid) => timesOf(pid)?.own ?? 0);
  return living.reduce((sum, time) => sum + time, own + ended) * TICK_MS;
}

/**
 * Give PostgreSQL the load's core, so that the server under test has the other for itself. Returns how to
 * give it back both; does nothing where that is not allowed.
 */
export function pinPostgres({ postmaster }: PostgresFacts): { readonly pinned: boolean; release(): void } {
  if (postmaster === null || !CAN_PIN) return { pinned: false, release: () => {} };
  const everyCore = readFileSync(`/proc/${postmaster}/status`, 'utf8').match(
    /Cpus_allowed_list:\s*(\S+)/,
  )?.[1];
  const pin = (cores: string) =>
    [postmaster, ...childrenOf(postmaster)].every(
      (pid) => spawnSync('taskset', ['-acp', cores, String(pid)]).status === 0,
    );
  return { pinned: pin('1'), release: () => void (everyCore && pin(everyCore)) };
}

/** The parent of `pid`, if both belong to a PostgreSQL on this machine. */
function parentOf(pid: number): number | null {
  if (!isPostgres(pid)) return null;
  const parent = Number(statOf(pid)?.[1]);
  return isPostgres(parent) ? parent : null;
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

function childrenOf(postmaster: number): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.filter((pid) => Number(statOf(pid)?.[1]) === postmaster);
}

/** Clock ticks `pid` took itself, and those of its children that have ended. */
function timesOf(pid: number): { own: number; ended: number } | null {
  const stat = statOf(pid);
  if (!stat) return null;
  const [utime, stime, cutime, cstime] = stat.slice(11, 15).map(Number);
  return { own: (utime ?? 0) + (stime ?? 0), ended: (cutime ?? 0) + (cstime ?? 0) };
}

/** /proc/PID/stat from its third field on: state, parent, … A name may hold spaces; it ends at the last bracket. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

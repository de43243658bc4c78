import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A PostgreSQL that is installed here, and as whom it may run: it refuses to be root. */
export interface InstalledPostgres {
  /** The folder of its programs. */
  readonly bin: string;
  /** `null`: as whoever runs the tests. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
}

/** The oldest that the hub works with. */
const VERSION_MIN = 15;

/** The newest PostgreSQL this machine can run, or `null`. */
export function findPostgres(): InstalledPostgres | null {
  const debian = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) => version(b) - version(a));
  const bin = [...debian, ...(process.env['PATH'] ?? '').split(delimiter)].find((folder) =>
    existsSync(join(folder, 'initdb')),
  );
  // Its processes are found through /proc, to kill them all.
  if (bin === undefined || !existsSync('/proc/self/stat') || version(bin) < VERSION_MIN) return null;
  if (process.getuid?.() !== 0) return { bin, user: null };
  const [uid, gid] = [numberOf('-u'), numberOf('-g')];
  return uid === null || gid === null ? null : { bin, user: { uid, gid } };
}

function version(bin: string): number {
  const said = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout;
  return Number(/\d+/.exec(said ?? '')?.[0] ?? 0);
}

/** The number of user or group `postgres`. */
function numberOf(flag: '-u' | '-g'): number | null {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}

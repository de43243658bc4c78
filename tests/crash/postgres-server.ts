import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../browser/harness/free-port.ts';
import type { InstalledPostgres } from './find-postgres.ts';

/** A PostgreSQL of this test's own that is killed and started as often as one likes. */
export interface PostgresServer extends AsyncDisposable {
  readonly port: number;
  /** Names the database every server has. */
  readonly url: string;
  /** Start it with `settings` over the usual ones and wait until it takes connections, recovered from its log. */
  start(settings?: Readonly<Record<string, string>>): Promise<void>;
  /** `kill -9` of every one of its processes at the same moment. Resolves when all are gone. */
  kill(): Promise<void>;
}

/** Make an empty cluster, not started yet. It waits for its disk, as it does by default. */
export async function createPostgres({ bin, user }: InstalledPostgres): Promise<PostgresServer> {
  const directory = await mkdtemp(join(tmpdir(), 'groundswell-crash-'));
  if (user) chownSync(directory, user.uid, user.gid);
  const as = { ...user, cwd: directory };
  const data = join(directory, 'data');
  const { status, stderr } = spawnSync(
    join(bin, 'initdb'),
    ['--pgdata', data, '--username', 'groundswell', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync'],
    { ...as, encoding: 'utf8', env: { LC_ALL: 'C' } },
  );
  if (status !== 0) throw new Error(`createPostgres: initdb ended with ${status}: ${stderr}`);

  const port = await freePort();
  const fixed = { listen_addresses: '127.0.0.1', port: `${port}`, unix_socket_directories: directory };
  let running: Running | null = null;
  const kill = async () => {
    await running?.kill();
    running = null;
  };
  return {
    port,
    url: `postgresql://groundswell@127.0.0.1:${port}/postgres`,
    async start(settings = {}) {
      const options = Object.entries({ ...fixed, ...settings }).flatMap(([key, value]) => [
        '-c',
        `${key}=${value}`,
      ]);
      running = await run(join(bin, 'postgres'), ['-D', data, ...options], as);
    },
    kill,
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

interface Running {
  kill(): Promise<void>;
}

async function run(program: string, args: readonly string[], as: object): Promise<Running> {
  const postmaster = spawn(program, args, { ...as, stdio: ['ignore', 'ignore', 'pipe'] });
  const killAll = () => killTree(postmaster);
  process.once('exit', killAll);
  // Every process of the server holds its stderr: it closes when the last one is gone.
  const gone = once(postmaster, 'close');
  const said: string[] = [];
  const lines = createInterface({ input: postmaster.stderr });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    gone.then(() => reject(new Error(`PostgreSQL ended:\n${said.join('\n')}`)), reject);
  });
  said.length = 0;
  lines.removeAllListeners('line').on('line', () => {});
  return {
    async kill() {
      killAll();
      process.off('exit', killAll);
      await gone;
    },
  };
}

/** Each process of PostgreSQL leads a group of its own: a signal to the first one's group reaches no other. */
function killTree({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  // It must not start another while they are counted.
  process.kill(pid, 'SIGSTOP');
  for (const one of [...childrenOf(pid), pid]) {
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
  }
}

function childrenOf(parent: number): number[] {
  return globSync('/proc/[0-9]*/stat').flatMap((file) => {
    try {
      // "PID (NAME) STATE PARENT …", and the name may hold anything.
      const [, after = ''] = /\) \S (\d+) /.exec(readFileSync(file, 'utf8')) ?? [];
      return Number(after) === parent ? [Number(file.split('/')[2])] : [];
    } catch {
      return [];
    }
  });
}

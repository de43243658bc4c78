import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const repository = join(import.meta.dirname, '../../..');

/** What serves an empty hub, and what fills it with the demo content first. */
const ENTRIES = { empty: 'apps/api/src/main.ts', demo: 'scripts/serve.ts' };

export interface HubOptions {
  /** With which petitions it starts; `empty`, the default, is the quicker one. */
  readonly content?: keyof typeof ENTRIES;
  /** Variables for the server, over those the harness sets. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A real server in a process of its own. */
export interface Hub extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly dataDir: string;
  /** Everything the server has said so far. */
  output(): string;
  /** End it with `signal` and wait until it is gone. Its data stays. Resolves with the exit code, if it had one. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Start it again on the same port and data, after `stop`. */
  restart(): Promise<void>;
  /** End it, however it takes, and remove its data. */
  close(): Promise<void>;
}

/**
 * Start the hub with a database of its own and wait until it is ready.
 *
 * It runs in its own process group, because a signal to a parent leaves its
 * children running; the group ends with the test process, whatever happens.
 *
 * @throws when it ends before it is ready, or is not ready within a minute,
 *   with everything it said
 */
export async function startHub({ content = 'empty', env = {} }: HubOptions = {}): Promise<Hub> {
  const dataDir = await mkdtemp(join(tmpdir(), 'groundswell-hub-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const variables = {
    ...bareEnvironment(),
    HOST: '127.0.0.1',
    PORT: `${port}`,
    ORIGIN: url,
    DATA_DIR: dataDir,
    ...env,
  };
  let server = spawnServer(ENTRIES[content], variables);
  const close = async (): Promise<void> => {
    await server.end('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await ready(server, url);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url,
    dataDir,
    output: () => server.output(),
    stop: (signal = 'SIGTERM') => server.end(signal),
    async restart() {
      server = spawnServer(ENTRIES[content], variables);
      await ready(server, url);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** This environment without what would change the hub: the test runner's marks and the operator's choices. */
function bareEnvironment(): NodeJS.ProcessEnv {
  const own =
    /^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|DATABASE_URL$|REDIS_URL$|SMTP_URL$|HUB_SECRET$|ROLE$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

interface Server {
  readonly child: ChildProcess;
  output(): string;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

function spawnServer(entry: string, env: NodeJS.ProcessEnv): Server {
  const child = spawn(process.execPath, [entry], {
    cwd: repository,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const gone = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const signalGroup = (signal: NodeJS.Signals): void => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, signal);
  };
  const killGroup = (): void => signalGroup('SIGKILL');
  process.once('exit', killGroup);
  return {
    child,
    output: () => said,
    async end(signal) {
      signalGroup(signal);
      const code = await gone;
      process.off('exit', killGroup);
      return code;
    },
  };
}

async function ready({ child, output }: Server, url: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  for await (const _ of setInterval(100)) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`startHub: the server ended before it was ready.\n${output()}`);
    }
    if (await answersReady(url)) return;
    if (performance.now() > deadline) {
      throw new Error(`startHub: the server was not ready within 60 s.\n${output()}`);
    }
  }
}

async function answersReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../browser/harness/free-port.ts';
import { HUB_SECRET } from './test-hub.ts';

/** A hub in a process of its own, whose every word is kept. */
export interface LoggingHub {
  readonly url: string;
  /** Everything it has written so far, faults and the finest lines of its log included. */
  output(): string;
  /** End it. What it has answered stays in its folder. */
  stop(): Promise<void>;
}

/** Start a hub on the embedded database in `dataDirectory` and wait until it listens. */
export async function startLoggingHub(dataDirectory: string): Promise<LoggingHub> {
  const port = await freePort();
  const { PATH } = process.env;
  const child = fork(new URL('../nodes/serve-node.ts', import.meta.url), {
    silent: true,
    execArgv: [],
    env: {
      PATH,
      HOST: '127.0.0.1',
      PORT: `${port}`,
      ORIGIN: `http://127.0.0.1:${port}`,
      DATA_DIR: dataDirectory,
      HUB_SECRET,
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'trace',
    },
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const gone = once(child, 'close').then(() => null);
  const message = await Promise.race([once(child, 'message'), gone]);
  if (!message) throw new Error(`startLoggingHub: the hub ended before it listened.\n${said}`);
  return {
    url: String(message[0]),
    output: () => said,
    async stop() {
      process.off('exit', kill);
      kill();
      await gone;
    },
  };
}

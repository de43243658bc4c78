import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../browser/harness/free-port.ts';

/** A hub in a process of its own, on a port that stays, killed and started as often as one likes. */
export interface HubProcess extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** Start it and wait until it listens. */
  start(): Promise<void>;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** Whether it runs: it has to stay alive through everything but a kill. */
  isAlive(): boolean;
}

/**
 * @param variables the environment of the hub, beside its address
 * @param onEnd told when it ended and nobody had killed it
 */
export async function createHubProcess(
  variables: Readonly<Record<string, string>>,
  onEnd: () => void,
): Promise<HubProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { PATH } = process.env;
  const own = { PATH, HOST: '127.0.0.1', PORT: `${port}`, ORIGIN: url, LOG_LEVEL: 'silent' };
  // The storm comes from one address.
  const env = { ...own, RATE_LIMITS: 'off', ...variables };
  let child: ChildProcess | null = null;
  const isAlive = () => child !== null && child.exitCode === null && child.signalCode === null;
  const killNow = () => child?.kill('SIGKILL');

  async function kill(): Promise<void> {
    if (!child || !isAlive()) return;
    const gone = once(child, 'exit');
    killNow();
    child = null;
    await gone;
  }

  process.once('exit', killNow);
  return {
    port,
    url,
    isAlive,
    kill,
    async start() {
      const started = fork(new URL('../nodes/serve-node.ts', import.meta.url), { env, execArgv: [] });
      child = started;
      started.once('exit', () => {
        if (child === started) onEnd();
      });
      const ended = once(child, 'exit').then(() => null);
      const listening = await Promise.race([once(child, 'message'), ended]);
      if (!listening) throw new Error('createHubProcess: the hub ended before it listened');
    },
    async [Symbol.asyncDispose]() {
      process.off('exit', killNow);
      await kill();
    },
  };
}

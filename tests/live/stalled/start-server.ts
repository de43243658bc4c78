import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Address, Order, Weight } from './orders.ts';

/** A server whose memory is its own. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  /** The count is `total` from now on. Without effect once the process is dead. */
  count(total: number): void;
  /** How it is; weightless once the process is dead. */
  weigh(): Promise<Weight>;
  /** Why it died, in its own words; `null` while it lives. */
  death(): string | null;
}

/** Run `file`, which must `takeOrders`. */
export async function startServer(file: URL): Promise<ServerProcess> {
  const child = fork(file, {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  // An order to a process that has just died.
  child.on('error', () => {});
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  const gone = once(child, 'close').then(() => null);
  const isDead = () => child.exitCode !== null || child.signalCode !== null;
  const order = (what: Order) => void (child.connected && child.send(what));
  const hear = async <T extends Address | Weight>(): Promise<T | null> => {
    const message = await Promise.race([once(child, 'message'), gone]);
    return message && (message[0] as T);
  };
  const address = await hear<Address>();
  if (!address) throw new Error(`startServer: ${file.pathname} ended before it listened: ${said}`);
  return {
    url: address.url,
    count: (total) => order({ count: total }),
    async weigh() {
      const weight = hear<Weight>();
      order('weigh');
      return (await weight) ?? { rss: 0, full: 0 };
    },
    death: () => (isDead() ? said : null),
    async [Symbol.asyncDispose]() {
      process.off('exit', kill);
      if (isDead()) return;
      kill();
      await gone;
    },
  };
}

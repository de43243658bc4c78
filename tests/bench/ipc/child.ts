import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pinnedTo, type Core } from './pinned-to.ts';
import type { Call, Methods, Reply } from './serve.ts';

interface Pending {
  readonly resolve: (answer: never) => void;
  readonly reject: (fault: Error) => void;
}

/** The process ended while somebody waited for its answer. */
export class ChildGoneError extends Error {
  override readonly name = 'ChildGoneError';
}

/** A process of the benchmark on a core of its own, and the calls under way to it. */
export class Child<M extends Methods> {
  readonly pid: number;
  readonly #process: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  #calls = 0;
  /** Told what the process says unasked. */
  onNotice: (notice: string, value: number) => void = () => {};

  /**
   * @param entry the file it runs
   * @param core where the system lets us choose (`pinnedTo`)
   * @param flags for Node, e.g. `--expose-gc`
   */
  constructor(entry: string, core: Core, flags: readonly string[] = []) {
    const [command, ...rest] = pinnedTo(core, [process.execPath, ...flags, entry]);
    this.#process = spawn(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    this.pid = this.#process.pid ?? 0;
    this.#process.on('message', (reply: Reply) => this.#receive(reply));
    this.#process.on('exit', (code, signal) => {
      const gone = new ChildGoneError(`${entry} ended with ${signal ?? code}`);
      for (const { reject } of this.#pending.values()) reject(gone);
      this.#pending.clear();
    });
  }

  call<K extends keyof M & string>(
    method: K,
    ...[argument]: Parameters<M[K]>
  ): Promise<Awaited<ReturnType<M[K]>>> {
    this.#calls += 1;
    const call: Call = { id: this.#calls, method, argument };
    return new Promise((resolve, reject) => {
      if (!this.#process.connected) return reject(new ChildGoneError('the process has ended'));
      this.#pending.set(call.id, { resolve, reject });
      this.#process.send(call);
    });
  }

  /** End it, by force when it does not go by itself. */
  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    if (this.#process.connected) this.#process.disconnect();
    const force = setTimeout(() => this.#process.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(force);
  }

  #receive(reply: Reply): void {
    if ('notice' in reply) return this.onNotice(reply.notice, reply.value);
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if ('fault' in reply) pending?.reject(new Error(reply.fault));
    else pending?.resolve(reply.answer as never);
  }
}

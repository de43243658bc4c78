import type { FetchedJob, JobPayload, JobQueue, Jobs } from '@groundswell/store';
import { logFault } from '../log.ts';

/** How long a worker sleeps when nobody wakes it, in milliseconds: retries, and what nodes that only serve have written, wait that long at most. */
const LOOK_MS = 5_000;

export interface JobWorkerOptions<Payload extends JobPayload> {
  readonly jobs: Jobs;
  readonly queue: JobQueue;
  /** Jobs taken at a time. */
  readonly batch: number;
  /** Runs before each look into the queue, to put there what waits elsewhere. */
  readonly prepare?: () => Promise<void>;
  /** Does the jobs; answers in their order. A rejected one is tried again later. */
  readonly work: (payloads: readonly Payload[]) => Promise<readonly PromiseSettledResult<void>[]>;
}

/** Does the jobs of one queue. Sleeps until it is woken, or for some seconds. */
export class JobWorker<Payload extends JobPayload> {
  readonly #options: JobWorkerOptions<Payload>;
  #declared = false;
  #running: Promise<void> | null = null;
  #again = false;
  #alarm: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: JobWorkerOptions<Payload>) {
    this.#options = options;
  }

  /** Look for work now. Call it when there may be some, and once at the start. */
  wake(): void {
    if (this.#closed) return;
    this.#again = true;
    this.#running ??= this.#run();
  }

  /** Resolves when everything that was due is done or postponed. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Finish the jobs in hand and stop. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#alarm);
    await this.idle();
  }

  async #run(): Promise<void> {
    try {
      while (this.#again && !this.#closed) {
        this.#again = false;
        await this.#drain();
      }
    } catch (fault) {
      logFault(fault, `the queue ${this.#options.queue.name} could not be worked on and is tried again`);
    } finally {
      clearTimeout(this.#alarm);
      if (!this.#closed) this.#alarm = setTimeout(() => this.wake(), LOOK_MS).unref();
      // In the same turn as the last look at `#again`: a wake that came between would be lost.
      this.#running = null;
    }
  }

  async #drain(): Promise<void> {
    const { jobs, queue, batch, prepare } = this.#options;
    if (!this.#declared) await jobs.declare(queue);
    this.#declared = true;
    await prepare?.();
    while (!this.#closed) {
      const taken = await jobs.take<Payload>(queue.name, batch);
      if (taken.length > 0) await this.#work(taken);
      // Fewer than asked for: what came since then has woken this worker again.
      if (taken.length < batch) return;
    }
  }

  async #work(taken: readonly FetchedJob<Payload>[]): Promise<void> {
    const { jobs, queue, work } = this.#options;
    const outcomes = await work(taken.map(({ data }) => data));
    const isDone = (_: unknown, index: number) => outcomes[index]?.status === 'fulfilled';
    await jobs.finish(queue.name, taken.filter(isDone));
    await jobs.fail(
      queue.name,
      taken.filter((job, index) => !isDone(job, index)),
    );
  }
}

import type { FetchedJob, JobPayload, JobQueue, Jobs } from '@groundswell/store';
import { Wakeful } from './wakeful.ts';

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
  readonly #wakeful: Wakeful;
  #declared = false;

  constructor(options: JobWorkerOptions<Payload>) {
    this.#options = options;
    this.#wakeful = new Wakeful({
      look: () => this.#drain(),
      lookMs: LOOK_MS,
      faultMessage: `the queue ${options.queue.name} could not be worked on and is tried again`,
    });
  }

  /** Look for work now. Call it when there may be some, and once at the start. */
  wake(): void {
    this.#wakeful.wake();
  }

  /** Resolves when everything that was due is done or postponed. */
  idle(): Promise<void> {
    return this.#wakeful.idle();
  }

  /** Finish the jobs in hand and stop. */
  close(): Promise<void> {
    return this.#wakeful.close();
  }

  async #drain(): Promise<void> {
    const { jobs, queue, batch, prepare } = this.#options;
    if (!this.#declared) await jobs.declare(queue);
    this.#declared = true;
    await prepare?.();
    while (!this.#wakeful.closed) {
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

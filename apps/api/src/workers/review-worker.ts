import { continueSignatureReview, type CommandContext } from '@groundswell/commands';
import { DomainError } from '@groundswell/domain';
import { findRunningReviews } from '@groundswell/store';
import { logFault } from '../log.ts';

/** How long the worker sleeps when nobody wakes it, in milliseconds: reviews that a dead node left wait that long at most. */
const LOOK_MS = 30_000;

/**
 * Works reviews of signatures through. The review's row is the job: it says that there is work and where it goes on, so
 * that nothing is lost with a node and nodes take the pieces in turn. Sleeps until it is woken, or for half a minute.
 */
export class ReviewWorker {
  readonly #ctx: CommandContext;
  #running: Promise<void> | null = null;
  #again = false;
  #alarm: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(commands: Omit<CommandContext, 'actor'>) {
    this.#ctx = { ...commands, actor: { kind: 'operator' } };
  }

  /** Look for reviews now. Call it when one has begun, and once at the start. */
  wake(): void {
    if (this.#closed) return;
    this.#again = true;
    this.#running ??= this.#run();
  }

  /** Resolves when no review is left to work on. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Finish the piece in hand and stop. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#alarm);
    await this.idle();
  }

  async #run(): Promise<void> {
    try {
      while (this.#again && !this.#closed) {
        this.#again = false;
        for (const reviewId of await findRunningReviews(this.#ctx.db)) await this.#finish(reviewId);
      }
    } catch (fault) {
      logFault(fault, 'a review of signatures stopped and is tried again');
    } finally {
      clearTimeout(this.#alarm);
      if (!this.#closed) this.#alarm = setTimeout(() => this.wake(), LOOK_MS).unref();
      // In the same turn as the last look at `#again`: a wake that came between would be lost.
      this.#running = null;
    }
  }

  async #finish(reviewId: string): Promise<void> {
    while (!this.#closed) {
      const outcome = await continueSignatureReview({ reviewId }, this.#ctx);
      if (outcome instanceof DomainError || outcome.state !== 'RUNNING') return;
    }
  }
}

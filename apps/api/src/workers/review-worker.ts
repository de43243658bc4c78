import { continueSignatureReview, type CommandContext } from '@groundswell/commands';
import { DomainError } from '@groundswell/domain';
import { findRunningReviews } from '@groundswell/store';
import { Wakeful } from './wakeful.ts';

/** How long the worker sleeps when nobody wakes it, in milliseconds: reviews that a dead node left wait that long at most. */
const LOOK_MS = 30_000;

/**
 * Works reviews of signatures through. The review's row is the job: it says that there is work and where it goes on, so
 * that nothing is lost with a node and nodes take the pieces in turn. Sleeps until it is woken, or for half a minute.
 */
export class ReviewWorker {
  readonly #ctx: CommandContext;
  readonly #wakeful: Wakeful;

  constructor(commands: Omit<CommandContext, 'actor'>) {
    this.#ctx = { ...commands, actor: { kind: 'operator' } };
    this.#wakeful = new Wakeful({
      look: () => this.#finishAll(),
      lookMs: LOOK_MS,
      faultMessage: 'a review of signatures stopped and is tried again',
    });
  }

  /** Look for reviews now. Call it when one has begun, and once at the start. */
  wake(): void {
    this.#wakeful.wake();
  }

  /** Resolves when no review is left to work on. */
  idle(): Promise<void> {
    return this.#wakeful.idle();
  }

  /** Finish the piece in hand and stop. */
  close(): Promise<void> {
    return this.#wakeful.close();
  }

  async #finishAll(): Promise<void> {
    for (const reviewId of await findRunningReviews(this.#ctx.db)) await this.#finish(reviewId);
  }

  async #finish(reviewId: string): Promise<void> {
    while (!this.#wakeful.closed) {
      const outcome = await continueSignatureReview({ reviewId }, this.#ctx);
      if (outcome instanceof DomainError || outcome.state !== 'RUNNING') return;
    }
  }
}

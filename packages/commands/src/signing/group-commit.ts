import { RateLimitedError } from '@groundswell/domain';

/** Items one batch takes. Measured: beyond some hundreds a batch gains little and answers later. */
const BATCH_MAX = 500;
/** Items that may wait. At the speed of a slow disk (1 000 a second) the last is answered after 5 s, before anybody gives up. */
export const WAITING_MAX = 5_000;
/** What a batch is taken to last before one was written, in milliseconds. */
const FIRST_BATCH_MS = 1_000;

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Collects items while the previous batch is being written, then writes them as one.
 *
 * No timer: alone, an item is written at once; under load batches grow by themselves. Each
 * caller gets its own answer. A batch that throws is written again in halves, so that one
 * poisonous item, or a dead-lock, fails nobody else. What finds `WAITING_MAX` items waiting is
 * turned away at once, and told when to come back.
 */
export class GroupCommit<Item, Answer> {
  readonly #write: (items: readonly Item[]) => Promise<readonly Answer[]>;
  #waiting: Waiting<Item, Answer>[] = [];
  #writing: Promise<void> | null = null;
  #lastBatchMs = FIRST_BATCH_MS;

  /** @param write answers in the order of its items; must have no effect when it throws */
  constructor(write: (items: readonly Item[]) => Promise<readonly Answer[]>) {
    this.#write = write;
  }

  submit(item: Item): Promise<Answer | RateLimitedError> {
    if (this.#waiting.length >= WAITING_MAX) {
      const untilWritten = (this.#waiting.length / BATCH_MAX) * this.#lastBatchMs;
      return Promise.resolve(new RateLimitedError(Math.max(1, Math.ceil(untilWritten / 1_000))));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      this.#writing ??= this.#drain();
    });
  }

  /** Resolves when nothing is waiting or being written. */
  async idle(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  async #drain(): Promise<void> {
    // Let everything submitted in this turn of the event loop into the first batch.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, BATCH_MAX);
      this.#waiting = this.#waiting.slice(BATCH_MAX);
      const begun = performance.now();
      await this.#settle(batch);
      this.#lastBatchMs = performance.now() - begun;
    }
    // In the same turn as the last look at what waits: an item that came between would never be written.
    this.#writing = null;
  }

  async #settle(batch: readonly Waiting<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.#write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(answers[index] as Answer));
    } catch (fault) {
      const [first] = batch;
      if (batch.length === 1) return first?.reject(fault);
      const half = Math.ceil(batch.length / 2);
      await this.#settle(batch.slice(0, half));
      await this.#settle(batch.slice(half));
    }
  }
}

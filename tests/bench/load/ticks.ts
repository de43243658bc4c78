import { notify } from '../ipc/serve.ts';

/**
 * Counts the messages of each tick, and says when the first (`seen`) and when the last
 * (`done`) has come.
 */
export class Ticks {
  readonly #base: number;
  readonly #perTick: number;
  readonly #counts: number[] = [];
  /** Messages of all ticks; the values a subscription begins with are not among them. */
  messages = 0;

  constructor(base: number, perTick: number) {
    this.#base = base;
    this.#perTick = perTick;
  }

  count(revision: number): void {
    const tick = revision - this.#base;
    if (tick <= 0) return;
    this.messages += 1;
    const count = (this.#counts[tick] ?? 0) + 1;
    this.#counts[tick] = count;
    if (count === 1) notify('seen', revision);
    if (count === this.#perTick) notify('done', revision);
  }

  /** Ticks from `from` to `to` (revisions, both included) that did not bring exactly what they should. */
  incomplete(from: number, to: number): number {
    let incomplete = 0;
    for (let tick = from - this.#base; tick <= to - this.#base; tick += 1) {
      if (this.#counts[tick] !== this.#perTick) incomplete += 1;
    }
    return incomplete;
  }
}

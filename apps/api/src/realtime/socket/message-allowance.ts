/** A bucket of messages that fills as time passes: what one client may send. */
export class MessageAllowance {
  readonly #perSecond: number;
  #left: number;
  #countedAt: number;

  /** @param perSecond the rate, and the most that can be saved up */
  constructor(perSecond: number, now: number) {
    this.#perSecond = perSecond;
    this.#left = perSecond;
    this.#countedAt = now;
  }

  /** Take one at `now` (ms); `false` when none is left. */
  take(now: number): boolean {
    const earned = ((now - this.#countedAt) / 1_000) * this.#perSecond;
    this.#left = Math.min(this.#perSecond, this.#left + Math.max(0, earned));
    this.#countedAt = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}

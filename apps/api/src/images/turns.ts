/** Lets one piece of work run at a time, and no more than `waitingMax` others wait for it. */
export class Turns {
  readonly #waitingMax: number;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(waitingMax: number) {
    this.#waitingMax = waitingMax;
  }

  /** What `work` answers once it had its turn, or `null` at once where too many wait. Throws what `work` throws. */
  async take<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#waiting > this.#waitingMax) return null;
    this.#waiting += 1;
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
    }
  }
}

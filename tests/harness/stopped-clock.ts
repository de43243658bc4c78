/** A clock that stands still until it is moved. */
export class StoppedClock {
  #now = new Date('2026-11-22T18:00:30.500Z');

  readonly now = (): Date => new Date(this.#now);

  /** Move on by `milliseconds`, or back when negative. */
  move(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }
}

export const DAY_MS = 86_400_000;

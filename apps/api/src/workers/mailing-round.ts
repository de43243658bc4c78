/** Milliseconds to the second walk through a mailing; doubled for each one after it, up to `LONGEST_MS`. */
const FIRST_MS = 30_000;
const LONGEST_MS = 21_600_000;

/** How far one walk through those who wait for a mailing has come. */
export class MailingRound {
  /** Recipients up to this one have had their turn; `null` at the beginning. */
  after: string | null = null;
  #number = 0;
  #startsAt = 0;

  /** Whether there is something to do at `now`. */
  isDue(now: number): boolean {
    return this.#startsAt <= now;
  }

  /** Begin again later, with those who could not be written to. */
  postpone(now: number): void {
    this.#startsAt = now + Math.min(FIRST_MS * 2 ** this.#number, LONGEST_MS);
    this.#number += 1;
    this.after = null;
  }
}

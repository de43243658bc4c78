import type { Hint } from '@groundswell/live';
import { petitionOfTopic, topicNames } from '../realtime/topic-names.ts';

/** Petitions whose last change is remembered; a forgotten one costs its readers a second at most. */
const REMEMBERED = 10_000;

/**
 * Which petitions have changed, and in what order, as the bus tells it: so that nobody is answered
 * from before what they have just done. Moments are counted, not timed.
 */
export class PetitionNews {
  readonly #changes = new Map<string, number>();
  #now = 0;
  #lostAt = 0;

  /** The moment of the latest change. */
  get now(): number {
    return this.#now;
  }

  /** Take in what the bus says. */
  hear(hint: Hint): void {
    if (hint.kind === 'lost') {
      this.#now += 1;
      this.#lostAt = this.#now;
    } else if (hint.topic !== topicNames.board) {
      this.#note(petitionOfTopic(hint.topic));
    }
  }

  /** Whether one of `petitions` may have changed after `since`, up to `until`. */
  changed(petitions: Iterable<string>, since: number, until = this.#now): boolean {
    if (since < this.#lostAt && this.#lostAt <= until) return true;
    for (const petition of petitions) {
      const at = this.#changes.get(petition) ?? 0;
      // The last change may have come later than an earlier one that counts: better once too often.
      if (since < at && since < until) return true;
    }
    return false;
  }

  #note(petition: string): void {
    this.#now += 1;
    this.#changes.delete(petition);
    this.#changes.set(petition, this.#now);
    const [oldest] = this.#changes.keys();
    if (oldest !== undefined && this.#changes.size > REMEMBERED) this.#changes.delete(oldest);
  }
}

import type { Clock } from './clock.ts';

/**
 * Who is due when, on one timer for all; no timer runs while the agenda is empty.
 *
 * What is due at the same moment comes in one call of `attend`, so that it can
 * be read from the database in one query.
 */
export class Agenda<K> {
  readonly #clock: Clock;
  readonly #attend: (due: K[]) => void;
  readonly #entries = new Map<K, number>();
  #ringsAt = Infinity;
  #callOff: (() => void) | null = null;

  constructor(clock: Clock, attend: (due: K[]) => void) {
    this.#clock = clock;
    this.#attend = attend;
  }

  has(key: K): boolean {
    return this.#entries.has(key);
  }

  /** Attend to `key` at `moment`, or earlier when it is due earlier already. */
  enter(key: K, moment: number): void {
    if (moment >= (this.#entries.get(key) ?? Infinity)) return;
    this.#entries.set(key, moment);
    if (moment < this.#ringsAt) this.#setTimer(moment);
  }

  strike(key: K): void {
    this.#entries.delete(key);
    if (this.#entries.size === 0) this.clear();
  }

  clear(): void {
    this.#entries.clear();
    this.#callOff?.();
    this.#callOff = null;
    this.#ringsAt = Infinity;
  }

  #setTimer(moment: number): void {
    this.#callOff?.();
    this.#ringsAt = moment;
    this.#callOff = this.#clock.after(Math.max(0, moment - this.#clock.now()), () => this.#ring());
  }

  #ring(): void {
    const now = this.#clock.now();
    const due: K[] = [];
    let next = Infinity;
    for (const [key, moment] of this.#entries) {
      if (moment <= now) due.push(key);
      else if (moment < next) next = moment;
    }
    for (const key of due) this.#entries.delete(key);

    this.#callOff = null;
    this.#ringsAt = Infinity;
    if (next < Infinity) this.#setTimer(next);
    this.#attend(due);
  }
}

/** A socket that can be asked for a sign of life. */
export interface Pulse {
  /** Ask for a sign of life, or drop the socket when the last question was not answered. */
  probe(): void;
}

/** The sockets are asked in turns, so that ten thousand pings do not leave at once. */
const TURNS = 10;

/** Asks every socket for a sign of life once per interval. No timer runs while there is none. */
export class KeepAlive {
  readonly #turnMs: number;
  readonly #turns = Array.from({ length: TURNS }, () => new Set<Pulse>());
  #size = 0;
  #current = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(intervalMs: number) {
    this.#turnMs = intervalMs / TURNS;
  }

  add(pulse: Pulse): void {
    this.#size += 1;
    this.#turns[this.#size % TURNS]?.add(pulse);
    this.#timer ??= setInterval(() => this.#ask(), this.#turnMs).unref();
  }

  remove(pulse: Pulse): void {
    if (!this.#turns.some((turn) => turn.delete(pulse))) return;
    this.#size -= 1;
    if (this.#size > 0 || !this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  #ask(): void {
    this.#current = (this.#current + 1) % TURNS;
    for (const pulse of this.#turns[this.#current] ?? []) pulse.probe();
  }
}

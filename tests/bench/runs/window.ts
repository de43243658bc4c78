/**
 * A closed loop: at most `size` ticks are on their way, and none is begun before the one
 * ahead of it was seen, so that a server which skips what nobody has read skips nothing.
 */
export class Window {
  readonly #size: number;
  readonly #issue: (revision: number) => void;
  #issued: number;
  #seen: number;
  #done: number;
  #last = Infinity;
  #onIdle: (() => void) | null = null;

  constructor(size: number, from: number, issue: (revision: number) => void) {
    this.#size = size;
    this.#issue = issue;
    this.#issued = this.#seen = this.#done = from;
  }

  /** The last tick that was begun. */
  get issued(): number {
    return this.#issued;
  }

  seen(revision: number): void {
    this.#seen = Math.max(this.#seen, revision);
    this.#go();
  }

  done(revision: number): void {
    this.#done = Math.max(this.#done, revision);
    this.#go();
  }

  /** Tick on until `stop`; done when the last tick has arrived everywhere. */
  async run(): Promise<void> {
    const idle = new Promise<void>((resolve) => {
      this.#onIdle = resolve;
    });
    this.#go();
    return idle;
  }

  /** Begin no more ticks. */
  stop(): void {
    this.#last = this.#issued;
    this.#go();
  }

  #go(): void {
    const next = this.#issued + 1;
    if (next <= this.#last && next - this.#done <= this.#size && this.#seen >= this.#issued) {
      this.#issued = next;
      this.#issue(next);
    }
    if (this.#done >= this.#last) this.#onIdle?.();
  }
}

/** What the statistics page's load depends on. */
export const STATISTICS = 'groundswell:statistics';

/** Statistics are read again at most this often, in milliseconds. */
const EVERY = 4_000;

/** Calls `read` when told that something moved, at most once every few seconds, and always after the last time. */
export class Rereading {
  readonly #read: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #last = 0;

  constructor(read: () => Promise<void>) {
    this.#read = read;
  }

  moved(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = null;
        this.#last = Date.now();
        void this.#read();
      },
      Math.max(0, this.#last + EVERY - Date.now()),
    );
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

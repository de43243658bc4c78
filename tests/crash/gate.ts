/** Something that is there or away, and can be waited for. Away at first. */
export class Gate {
  #opened = Promise.withResolvers<void>();
  #isOpen = false;

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    this.#isOpen = true;
    this.#opened.resolve();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#opened = Promise.withResolvers();
  }

  /** It does not come back: whoever waits for it, now or later, is told why. */
  fail(why: Error): void {
    this.close();
    // Nobody may be waiting yet.
    this.#opened.promise.catch(() => {});
    this.#opened.reject(why);
  }

  /** Resolves at once while it is open. */
  async passed(): Promise<void> {
    while (!this.#isOpen) await this.#opened.promise;
  }
}

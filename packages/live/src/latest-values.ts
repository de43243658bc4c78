const DONE = { done: true, value: undefined } as const;

/**
 * One subscriber's view of one or several state topics, as an async iterator.
 *
 * However slowly it is read, it holds one value per topic: a newer one takes the
 * place of the one not read yet, so that the reader always ends on the last.
 */
export class LatestValues<V> implements AsyncIterableIterator<V> {
  readonly #unread = new Map<string, V>();
  readonly #waiting: ((result: IteratorResult<V, undefined>) => void)[] = [];
  readonly #onClose: (values: LatestValues<V>) => void;
  #closed = false;

  constructor(onClose: (values: LatestValues<V>) => void) {
    this.#onClose = onClose;
  }

  offer(topic: string, value: V): void {
    const reader = this.#waiting.shift();
    if (reader) reader({ done: false, value });
    else this.#unread.set(topic, value);
  }

  async next(): Promise<IteratorResult<V, undefined>> {
    const [oldest] = this.#unread;
    if (oldest) {
      this.#unread.delete(oldest[0]);
      return { done: false, value: oldest[1] };
    }
    if (this.#closed) return DONE;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async return(): Promise<IteratorResult<V, undefined>> {
    if (!this.#closed) {
      this.#closed = true;
      this.#unread.clear();
      this.#onClose(this);
      for (const reader of this.#waiting.splice(0)) reader(DONE);
    }
    return DONE;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

import type { EventTopic, Follower } from './event-topic.ts';

const DONE = { done: true, value: undefined } as const;

/**
 * One subscriber's place in an event topic, as an async iterator.
 *
 * However slowly it is read, it holds its cursor and one page: what came
 * meanwhile is read again when its turn comes.
 */
export class EventCursor<E extends { readonly seq: number }> implements AsyncIterableIterator<E>, Follower {
  readonly #topic: EventTopic<E>;
  /** The items after `cursor`, or `null` when that failed; then `wake` follows later. */
  readonly #read: (topic: EventTopic<E>, cursor: number) => Promise<readonly E[] | null>;
  readonly #onClose: (cursor: EventCursor<E>) => void;
  #page: readonly E[] = [];
  #turned = 0;
  /** The last item given out; `null` for "from now on" until `begin` says where that is. */
  #after: number | null;
  #wake: (() => void) | null = null;
  #closed = false;

  constructor(
    topic: EventTopic<E>,
    after: number | null,
    read: (topic: EventTopic<E>, cursor: number) => Promise<readonly E[] | null>,
    onClose: (cursor: EventCursor<E>) => void,
  ) {
    this.#topic = topic;
    this.#after = after ?? topic.head;
    this.#read = read;
    this.#onClose = onClose;
  }

  async next(): Promise<IteratorResult<E, undefined>> {
    while (!this.#closed) {
      const item = this.#page[this.#turned];
      if (item) {
        this.#turned += 1;
        this.#after = item.seq;
        return { done: false, value: item };
      }
      await this.#turnPage();
    }
    return DONE;
  }

  async #turnPage(): Promise<void> {
    const { head } = this.#topic;
    const after = this.#after;
    this.#page = [];
    this.#turned = 0;
    if (head === null || after === null || after >= head) return this.#sleep();

    const page = this.#topic.recent(after) ?? (await this.#read(this.#topic, after));
    if (page && page.length > 0) this.#page = page;
    // What was known has vanished: wait for more, unless more came while we read.
    else if (!this.#closed && this.#topic.head === head) await this.#sleep();
  }

  begin(now: number): void {
    this.#after ??= now;
    this.wake();
  }

  #sleep(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  wake(): void {
    this.#wake?.();
    this.#wake = null;
  }

  async return(): Promise<IteratorResult<E, undefined>> {
    if (!this.#closed) {
      this.#closed = true;
      this.#page = [];
      this.#onClose(this);
      this.wake();
    }
    return DONE;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** How many of the newest items a topic keeps for subscribers that are nearly up to date. */
const TAIL = 32;

/** A subscriber's place in a topic, as the topic sees it. */
export interface Follower {
  /** The topic is known now: without a cursor, what comes after `now` is new. */
  begin(now: number): void;
  /** There may be more to read. */
  wake(): void;
  /** End the subscription. */
  return(): Promise<unknown>;
}

/** A topic that somebody subscribes to: how far it is known, and its newest items. */
export class EventTopic<E extends { readonly seq: number }> {
  readonly name: string;
  readonly followers = new Set<Follower>();
  /** The last item that is known, 0 when there is none yet; `null` until it was asked for. */
  head: number | null = null;
  /** The furthest cursor a hint or the database spoke of. */
  hinted = 0;
  /** The nearest cursor a hint spoke of while `head` was not known: that item is news. */
  #firstNews = Infinity;
  /** When the read of what lies between `head` and `hinted` began, or `null`. */
  readingSince: number | null = null;
  failures = 0;
  #tail: readonly E[] = [];
  /** Every item after this one, up to `head`, is in the tail. */
  #tailAfter = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Note that item `cursor` exists. Returns whether that was not known. */
  hint(cursor: number): boolean {
    if (this.head === null) this.#firstNews = Math.min(this.#firstNews, cursor);
    if (cursor <= this.hinted) return false;
    this.hinted = cursor;
    return true;
  }

  /** The database answered: nothing beyond `latest` existed when it was asked. */
  begin(latest: number): void {
    this.head = latest;
    this.#tailAfter = latest;
    for (const follower of this.followers) follower.begin(Math.min(latest, this.#firstNews - 1));
  }

  /** Take in `items`, in order; those up to `head` are known already. */
  append(items: readonly E[]): void {
    const { head } = this;
    if (head === null) return;
    const all = [...this.#tail, ...items.filter((item) => item.seq > head)];
    const dropped = all.length - TAIL;
    this.#tailAfter = all[dropped - 1]?.seq ?? this.#tailAfter;
    this.#tail = dropped > 0 ? all.slice(dropped) : all;
    this.head = all.at(-1)?.seq ?? head;
    this.wake();
  }

  /** The items after `cursor` from memory, or `null` when it lies too far back. */
  recent(cursor: number): readonly E[] | null {
    return cursor < this.#tailAfter ? null : this.#tail.filter((item) => item.seq > cursor);
  }

  wake(): void {
    for (const follower of this.followers) follower.wake();
  }
}

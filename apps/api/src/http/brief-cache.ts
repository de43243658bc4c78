/** How long an answer stands, in milliseconds. */
const STANDS_MS = 1_000;
/** Answers kept at most; the oldest go first. */
const ENTRIES_MAX = 2_000;

interface Entry<V> {
  readonly value: Promise<V>;
  readonly until: number;
}

/**
 * Answers that may be a second old: however many ask for one at once, it is made once.
 * A failed attempt is not kept.
 */
export class BriefCache<V> {
  readonly #entries = new Map<string, Entry<V>>();

  /** What `key` stands for: as remembered, else from `make`. Rejects as `make` does. */
  get(key: string, make: () => Promise<V>): Promise<V> {
    const now = performance.now();
    const known = this.#entries.get(key);
    if (known && known.until > now) return known.value;

    const value = make();
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: now + STANDS_MS });
    value.catch(() => this.#entries.delete(key));
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined && this.#entries.size > ENTRIES_MAX) this.#entries.delete(oldest);
    return value;
  }
}

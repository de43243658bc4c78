import type { PetitionNews } from '../graphql/petition-news.ts';

/** How long an answer stands, in milliseconds, from when it was begun. */
const STANDS_MS = 1_000;
/** An answer that was overtaken by news is not made again sooner than this after it was begun. */
const APART_MS = 100;
/** Nor are all that are overtaken together made again oftener than this. */
const REMADE_EVERY_MS = 50;
const ENTRIES_MAX = 2_000;

/** An answer, and what it says. */
export interface Made<V> {
  readonly value: V;
  /** The petitions whose news make it old. */
  readonly about: ReadonlySet<string>;
  /** What it takes to keep it. */
  readonly bytes: number;
  /** Whether it may be given to those who come later. */
  readonly keep: boolean;
}

interface Entry<V> extends Made<V> {
  /** When it was begun: by the clock, and by the news. */
  readonly at: number;
  readonly since: number;
}

export interface FreshCacheOptions {
  readonly news: PetitionNews;
  /** Bytes of all answers and their keys at most; the oldest go first. */
  readonly bytesMax: number;
  /** Milliseconds. */
  readonly clock?: () => number;
}

/**
 * Answers that many share: at most a second old, and never from before news of what they are about
 * that came before they were asked for. However many ask at once, an answer is made once; where news
 * come all the time, it is made every tenth of a second, seldomer where many are, and those who ask in
 * between wait for it.
 */
export class FreshCache<V> {
  readonly #entries = new Map<string, Entry<V>>();
  readonly #attempts = new Map<string, Promise<Entry<V>>>();
  readonly #news: PetitionNews;
  readonly #bytesMax: number;
  readonly #clock: () => number;
  #bytes = 0;
  #nextRemake = 0;

  constructor({ news, bytesMax, clock = () => performance.now() }: FreshCacheOptions) {
    this.#news = news;
    this.#bytesMax = bytesMax;
    this.#clock = clock;
  }

  /** What is known under `key` and still right. */
  find(key: string): V | undefined {
    const entry = this.#entries.get(key);
    return entry && this.#isFresh(entry) ? entry.value : undefined;
  }

  /** What `key` stands for: as known, else from `make`. Rejects as `make` does. */
  async get(key: string, make: () => Promise<Made<V>>): Promise<V> {
    const asked = this.#news.now;
    for (;;) {
      const known = this.find(key);
      if (known !== undefined) return known;
      const { value, about, since } = await (this.#attempts.get(key) ?? this.#attempt(key, make));
      if (!this.#news.changed(about, since, asked)) return value;
    }
  }

  #isFresh({ about, at, since }: Entry<V>): boolean {
    return this.#clock() < at + STANDS_MS && !this.#news.changed(about, since);
  }

  #attempt(key: string, make: () => Promise<Made<V>>): Promise<Entry<V>> {
    const attempt = this.#make(key, make).finally(() => this.#attempts.delete(key));
    this.#attempts.set(key, attempt);
    return attempt;
  }

  async #make(key: string, make: () => Promise<Made<V>>): Promise<Entry<V>> {
    const wait = this.#waitFor(this.#entries.get(key));
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));

    const [at, since] = [this.#clock(), this.#news.now];
    const entry = { ...(await make()), at, since };
    this.#drop(key);
    if (entry.keep) this.#keep(key, entry);
    return entry;
  }

  /** How long to wait before what has overtaken `last` is taken in, in milliseconds. */
  #waitFor(last: Entry<V> | undefined): number {
    const now = this.#clock();
    const expires = last ? last.at + STANDS_MS : now;
    if (!last || expires <= now) return 0;
    const begin = Math.min(Math.max(now, last.at + APART_MS, this.#nextRemake), expires);
    this.#nextRemake = begin + REMADE_EVERY_MS;
    return begin - now;
  }

  #keep(key: string, entry: Entry<V>): void {
    this.#entries.set(key, entry);
    this.#bytes += entry.bytes;
    const now = this.#clock();
    for (const [oldest, { at }] of this.#entries) {
      const isFull = this.#bytes > this.#bytesMax || this.#entries.size > ENTRIES_MAX;
      if (!isFull && now < at + STANDS_MS) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }
}

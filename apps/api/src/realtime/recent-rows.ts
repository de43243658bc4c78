/** Rows kept at most: two pages of a replay. A row can hold a long text. */
const KEPT = 64;
/** For so long a row is as good as read again, in ms: what was shown a moment ago was no newer. */
const FRESH_MS = 250;

interface ReadRow<Row> {
  readonly row: Row;
  readonly at: number;
}

/** Rows that were read just now, for whoever shows them next. */
export class RecentRows<Row extends { readonly id: string }> {
  readonly #rows = new Map<string, ReadRow<Row>>();

  /** @param at when `rows` were read, in ms on any clock that only goes forward */
  keep(rows: readonly Row[], at: number): void {
    for (const row of rows) {
      this.#rows.delete(row.id);
      this.#rows.set(row.id, { row, at });
    }
    for (const [id, { at: readAt }] of this.#rows) {
      if (this.#rows.size <= KEPT && at - readAt < FRESH_MS) break;
      this.#rows.delete(id);
    }
  }

  /** Row `id`, if it was read just before `now`. */
  get(id: string, now: number): Row | null {
    const read = this.#rows.get(id);
    return read && now - read.at < FRESH_MS ? read.row : null;
  }
}

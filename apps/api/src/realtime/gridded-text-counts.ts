/** Counted signatures by version of the text. */
export type TextCounts = ReadonlyMap<number, number>;

/**
 * The counts by text version of high-risk petitions as queries may show them: one value for each tick, for the reason
 * `GriddedCounts` has.
 */
export class GriddedTextCounts {
  readonly #gridMs: number;
  #tick = Number.NEGATIVE_INFINITY;
  #counts = new Map<string, Promise<TextCounts>>();

  /** @param gridMs length of a tick in milliseconds */
  constructor(gridMs: number) {
    this.#gridMs = gridMs;
  }

  /** The counts of the petition to show at `now`: the first that `read` gave in this tick. */
  show(petitionId: string, now: Date, read: () => Promise<TextCounts>): Promise<TextCounts> {
    const tick = Math.floor(now.getTime() / this.#gridMs);
    if (tick !== this.#tick) {
      this.#tick = tick;
      this.#counts = new Map();
    }
    const counts = this.#counts;
    const shown = counts.get(petitionId) ?? read();
    counts.set(petitionId, shown);
    // What could not be read is asked for again.
    shown.catch(() => counts.delete(petitionId));
    return shown;
  }
}

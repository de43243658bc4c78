import { countOf, type CurrentCount, type TalliedPetition } from './current-count.ts';

/**
 * The counts of high-risk petitions as queries may show them: one value for each tick, so
 * that nobody can find out by asking often in which moment somebody signed.
 */
export class GriddedCounts {
  /** Length of a tick in milliseconds. */
  readonly gridMs: number;
  #tick = Number.NEGATIVE_INFINITY;
  #counts = new Map<string, CurrentCount>();

  constructor(gridMs: number) {
    this.gridMs = gridMs;
  }

  /** The count of `petition` to show at `now`: the first one read in this tick. */
  show(petition: TalliedPetition, now: Date): CurrentCount {
    const tick = Math.floor(now.getTime() / this.gridMs);
    if (tick !== this.#tick) {
      this.#tick = tick;
      this.#counts = new Map();
    }
    const shown = this.#counts.get(petition.id) ?? countOf(petition, new Date(tick * this.gridMs));
    this.#counts.set(petition.id, shown);
    return shown;
  }
}

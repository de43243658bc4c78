/** An open loop: event `n` (from `base` + 1) is meant to happen at `start` + (n - `base` - 1) x `everyMs`. */
export interface Schedule {
  /** On the clock all processes share, in ms. */
  readonly start: number;
  readonly everyMs: number;
  readonly base: number;
}

/** When event `revision` was meant to happen. */
export function intendedAt({ start, everyMs, base }: Schedule, revision: number): number {
  return start + (revision - base - 1) * everyMs;
}

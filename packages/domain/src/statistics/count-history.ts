/** The count at the end of one period. */
export interface CountPoint {
  /** The start of the period. */
  readonly at: Date;
  readonly total: number;
}

/** Milliseconds of each interval a history can have. */
export const HISTORY_INTERVALS = { HOUR: 3_600_000, DAY: 86_400_000 } as const;

/**
 * The running total of ledger `entries`, one point for each interval in which it changed.
 *
 * @param entries sums of deltas by period start, in any order
 */
export function countHistory(
  entries: readonly { readonly period: Date; readonly delta: number }[],
  interval: keyof typeof HISTORY_INTERVALS,
): CountPoint[] {
  const length = HISTORY_INTERVALS[interval];
  const changes = new Map<number, number>();
  for (const { period, delta } of entries) {
    const start = Math.floor(period.getTime() / length) * length;
    changes.set(start, (changes.get(start) ?? 0) + delta);
  }
  let total = 0;
  return [...changes]
    .toSorted(([a], [b]) => a - b)
    .map(([start, change]) => {
      total += change;
      return { at: new Date(start), total };
    });
}

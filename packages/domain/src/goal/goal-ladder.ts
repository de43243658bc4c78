/**
 * The goals a petition climbs unless the hub configures others: 1-2-5 from 50 to a
 * hundred million (product.md, row 6).
 */
export const DEFAULT_GOAL_LADDER: readonly number[] = [
  50,
  ...[100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000].flatMap((step) => [step, 2 * step, 5 * step]),
  100_000_000,
];

/** The number hoped for next. */
export interface Goal {
  /** The next rung, in signatures. */
  readonly value: number;
  /** Signatures still missing, at least 0. */
  readonly remaining: number;
  /** How far, from 0 to 1, counted from zero signatures. */
  readonly progress: number;
}

/**
 * The goal of a petition with `total` signatures: the first rung above it, or the
 * last rung when all are reached.
 *
 * @param ladder signature counts, ascending, at least one, each at least 1
 * @param total signatures, at least 0
 */
export function goalFor(ladder: readonly number[], total: number): Goal {
  const value = ladder.find((rung) => rung > total) ?? ladder.at(-1);
  if (value === undefined) throw new RangeError('goalFor: the ladder is empty, expected one rung or more');
  return { value, remaining: Math.max(0, value - total), progress: Math.min(1, total / value) };
}

/**
 * The part of a goal ladder worth showing at `total` signatures: the two rungs
 * reached last, the next one, and the one after it.
 *
 * @param ladder ascending
 */
export function rungsAround(ladder: readonly number[], total: number): number[] {
  const reached = ladder.filter((rung) => rung <= total).length;
  return ladder.slice(Math.max(0, reached - 2), reached + 2);
}

/**
 * The milestones passed when a petition's count moves from `before` to `after`.
 *
 * @param ladder signature counts, ascending, each at least 1, e.g. `[100, 1_000]`
 * @param before signatures before the change, at least 0
 * @param after signatures after it; at or below `before` crosses nothing
 * @returns the rungs `r` with `before < r <= after`, ascending: usually none or
 *   one, several after a batch. Never throws.
 *
 * Announcing each rung only once is not decided here: a count can fall and rise
 * again. See `milestone_reached_once` in prisma/schema.prisma.
 */
export function milestonesCrossed(ladder: readonly number[], before: number, after: number): number[] {
  return ladder.filter((rung) => before < rung && rung <= after);
}

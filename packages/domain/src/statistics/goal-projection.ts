import { HISTORY_INTERVALS } from './count-history.ts';

/** How much of the past the pace is taken from, in days. */
const PACE_DAYS = 7;
/** Beyond this a straight line says nothing, in days: ten years. */
const FORESEEABLE_DAYS = 3_650;

/** When the next rung of the goal ladder would be reached if the petition went on as it does. */
export interface GoalProjection {
  /** The rung, in signatures. */
  readonly goal: number;
  readonly at: Date;
  /** Signatures a day that the projection is made of; above 0. */
  readonly perDay: number;
  /** How many of the last days that pace was taken from, 1 to 7. */
  readonly days: number;
}

/** What the projection is made of. */
export interface ProjectedCount {
  /** Net changes of the count by period start, in any order; later than `now` there are none. */
  readonly changes: readonly { readonly period: Date; readonly delta: number }[];
  /** Signatures now. */
  readonly total: number;
  /** When the petition was published. */
  readonly since: Date;
  readonly now: Date;
}

/**
 * When the next rung of `ladder` is reached at the pace of the last 7 days (of all its days when it is younger, at least
 * one); `null` when the count stands still or falls, when every rung is reached, and when it would take over ten years.
 *
 * @param ladder signature counts, ascending
 */
export function projectGoal(
  ladder: readonly number[],
  { changes, total, since, now }: ProjectedCount,
): GoalProjection | null {
  const goal = ladder.find((rung) => rung > total);
  if (goal === undefined) return null;
  const age = (now.getTime() - since.getTime()) / HISTORY_INTERVALS.DAY;
  const days = Math.min(PACE_DAYS, Math.max(1, Math.ceil(age)));
  const from = now.getTime() - days * HISTORY_INTERVALS.DAY;
  const gained = changes.reduce(
    (sum, { period, delta }) => (period.getTime() >= from ? sum + delta : sum),
    0,
  );
  const perDay = gained / days;
  const left = (goal - total) / perDay;
  if (gained <= 0 || left > FORESEEABLE_DAYS) return null;
  return { goal, perDay, days, at: new Date(now.getTime() + left * HISTORY_INTERVALS.DAY) };
}

import { spreadOf, type Spread } from './spread.ts';

/** How `mine` compares with `theirs`, run by run: both were measured side by side. */
export function ratios(mine: readonly number[], theirs: readonly number[]): Spread {
  return spreadOf(mine.map((value, run) => value / (theirs[run] ?? Number.NaN)));
}

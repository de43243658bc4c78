import { percent } from './percent.ts';

/** Shares of a core, as "42 %"; "?" where they could not be seen. */
export function share(shares: readonly (number | null)[]): string {
  const seen = shares.filter((value) => value !== null);
  return seen.length === 0 ? '?' : percent(seen);
}

const FIRST = 500;
const LONGEST = 15_000;

/** How long to wait, in ms, before the try after `failures` (1 or more) failed ones: doubling, 15 s at most. */
export function retryDelay(failures: number): number {
  return Math.min(FIRST * 2 ** (failures - 1), LONGEST);
}

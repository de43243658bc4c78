/**
 * Milliseconds between two values of anything a reader sees of a high-risk petition's count:
 * too long to connect a number with a person at a keyboard.
 */
export const HIGH_RISK_GRID_MS = 30_000;

/**
 * From when readers may know of what happened to the count at `now`: at once, or for a
 * high-risk petition from the next tick of its grid, when the count moves too.
 */
export function announcementTime(highRisk: boolean, now: Date): Date {
  if (!highRisk) return now;
  return new Date((Math.floor(now.getTime() / HIGH_RISK_GRID_MS) + 1) * HIGH_RISK_GRID_MS);
}

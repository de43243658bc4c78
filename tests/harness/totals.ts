/** What a run, or several, came to. */
export interface Totals {
  readonly passed: number;
  /** Failed tests, files that did not load, hooks that threw, errors nobody caught. */
  readonly failed: number;
  readonly skipped: number;
}

/** `12 passed, 0 failed`, with `, 3 skipped` only when something was. */
export function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

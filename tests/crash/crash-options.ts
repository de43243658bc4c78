/** How much a run of the crash tests does. */
export interface CrashOptions {
  readonly short: boolean;
  /** Decides what is killed, when, and which answers are lost. */
  readonly seed: number;
}

/** What `scripts/test-crash.ts` was asked for. */
export function crashOptions(): CrashOptions {
  return {
    short: process.env['CRASH_SHORT'] === '1',
    seed: Number(process.env['CRASH_SEED'] ?? 1),
  };
}

import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** What a run, or several, came to. */
interface Totals {
  readonly passed: number;
  /** Failed tests, files that did not load, hooks that threw, errors nobody caught. */
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Says as the very last line of a run what it came to: `N passed, N failed`.
 *
 * Printed while the process exits, because vitest may still have something to
 * say after the run has ended. A run that breaks off or finds no test counts as
 * one failure.
 */
export class TotalsReporter implements Reporter {
  #totals: Totals = { passed: 0, failed: 1, skipped: 0 };

  onInit(): void {
    process.once('exit', () => {
      console.log(totalsLine(this.#totals));
      if (this.#totals.failed > 0) process.exitCode ||= 1;
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    if (modules.length > 0) this.#totals = countOutcomes(modules, unhandledErrors);
  }
}

function countOutcomes(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): Totals {
  let passed = 0;
  let failed = unhandledErrors.length;
  let skipped = 0;
  for (const module of modules) {
    for (const suite of [module, ...module.children.allSuites()]) {
      // A file that does not load, or a hook that throws, has no test to blame.
      if (suite.errors().length > 0) failed += 1;
    }
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'skipped') skipped += 1;
      else failed += 1;
    }
  }
  return { passed, failed, skipped };
}

/** `12 passed, 0 failed`, with `, 3 skipped` only when something was. */
function totalsLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

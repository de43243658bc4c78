import { run } from './run.ts';

/** Something to run that passes or fails by its exit code. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Relative to the repository, which is where it runs otherwise. */
  readonly cwd?: string;
}

/**
 * Run every step, one after the other, under its name and with its duration.
 *
 * A step that fails does not keep the next from running: one look shows
 * everything there is to repair.
 *
 * @returns the exit code for the whole, 0 or 1
 */
export async function runSteps(steps: readonly Step[]): Promise<0 | 1> {
  const failed: string[] = [];
  const start = performance.now();
  for (const { name, command, args, cwd } of steps) {
    console.log(`\n── ${name}`);
    const stepStart = performance.now();
    const code = await run(command, args, cwd);
    if (code !== 0) failed.push(name);
    console.log(`── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${secondsSince(stepStart)}`);
  }
  const outcome =
    failed.length > 0 ? `${failed.length} of ${steps.length} failed: ${failed.join(', ')}` : 'all passed';
  console.log(`\n${steps.length} steps in ${secondsSince(start)}, ${outcome}`);
  return failed.length > 0 ? 1 : 0;
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1_000).toFixed(1)} s`;
}

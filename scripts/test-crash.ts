import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';
import { generateIfStale } from './build/generate-if-stale.ts';

/**
 * The crash tests: `pnpm test:crash [--short] [--seed=N]`. Part of no other run, because they take minutes
 * and kill what they start.
 */
const { values } = parseArgs({ options: { short: { type: 'boolean' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
if (values.short) process.env['CRASH_SHORT'] = '1';
process.env['CRASH_SEED'] = `${seed}`;
console.log(`The same again: pnpm test:crash --seed=${seed}${values.short ? ' --short' : ''}`);

try {
  await generateIfStale();
  const vitest = await startVitest([], { project: ['crash'], run: true });
  // The last line is TotalsReporter's, written while the process exits.
  await vitest.exit();
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

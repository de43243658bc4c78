import { parseCLI, startVitest } from 'vitest/node';
import { buildIfStale } from './build/build-if-stale.ts';
import { generateIfStale } from './build/generate-if-stale.ts';

/** Tests that never open a page, so that working on a rule does not wait for the web app. */
const WITHOUT_PAGES = /^(\.\/)?(packages|apps\/api|tests\/(api|architecture|commands|socket))\b/;

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);

// Those that kill what they start are asked for by name: scripts/test-crash.ts.
options.project ??= ['!crash'];

try {
  await generateIfStale();
  if (filter.length === 0 || !filter.every((path) => WITHOUT_PAGES.test(path))) await buildIfStale();
  const vitest = await startVitest(filter, options);
  // The last line is TotalsReporter's, written while the process exits.
  await vitest.exit();
} catch (error) {
  console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

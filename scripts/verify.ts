import { generateIfStale } from './build/generate-if-stale.ts';
import { runSteps } from './build/run-steps.ts';

const node = process.execPath;

// The linter reads types, also those that are generated.
await generateIfStale();
process.exitCode = await runSteps([
  { name: 'format', command: 'prettier', args: ['--check', '.'] },
  { name: 'lint', command: node, args: ['--run', 'lint'] },
  { name: 'check', command: node, args: ['scripts/check.ts'] },
  { name: 'arch', command: node, args: ['--run', 'arch'] },
  { name: 'unused', command: node, args: ['--run', 'unused'] },
  { name: 'schema', command: node, args: ['scripts/schema.ts', '--check'] },
  { name: 'test', command: node, args: ['scripts/test.ts'] },
]);

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateIfStale } from './build/generate-if-stale.ts';
import { runSteps, type Step } from './build/run-steps.ts';
import { ROOT } from './paths.ts';

const typesOf = (folder: string, name = folder): Step => ({
  name: `types of ${name}`,
  command: 'tsc',
  args: ['--project', folder],
});

await generateIfStale();
process.exitCode = await runSteps([
  ...readdirSync(join(ROOT, 'packages')).map((name) => typesOf(`packages/${name}`)),
  typesOf('apps/api'),
  typesOf('.', 'scripts and tests'),
  typesOf('tests/browser'),
  { name: 'apps/web: pages', command: process.execPath, args: ['--run', 'check'], cwd: 'apps/web' },
]);

import { configDefaults, defineConfig } from 'vitest/config';
import { TotalsReporter } from './tests/harness/reporter.ts';

// Loaded by Node beside a copy loaded by vitest, graphql refuses its own types
// ("from another module or realm"); so everything around it goes one way.
const aroundGraphql = [/\/node_modules\/(graphql(-[^/]+)?|@graphql-[^/]+|@pothos|@envelop)\//];

const second = 1_000;

export default defineConfig({
  test: {
    reporters: [process.stdout.isTTY ? 'default' : ['default', { summary: false }], new TotalsReporter()],
    // Two cores are what a contributor's machine and the pipeline have for sure.
    maxWorkers: 2,
    server: { deps: { inline: aroundGraphql } },
    exclude: [...configDefaults.exclude, '**/build/**', '**/.svelte-kit/**'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/crash/**'],
          testTimeout: 30 * second,
          hookTimeout: 60 * second,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One browser and one hub at a time, alone on the machine: these tests measure.
          fileParallelism: false,
          testTimeout: 60 * second,
          hookTimeout: 120 * second,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          // By scripts/test-crash.ts alone.
          name: 'crash',
          include: ['tests/crash/*.test.ts'],
          testTimeout: 600 * second,
          hookTimeout: 60 * second,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});

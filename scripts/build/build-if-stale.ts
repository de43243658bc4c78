import { generateWebTypesIfStale } from './generate-if-stale.ts';
import { mustRun } from './run.ts';
import { whenStale } from './when-stale.ts';

/**
 * Build the web app into `apps/web/build` unless that was done from the same content.
 *
 * Only what ends up in the build counts; `.svelte-kit` and the like do not.
 *
 * @returns whether it had to be built
 */
export async function buildIfStale(): Promise<boolean> {
  // They lie among the sources, so they come first.
  await generateWebTypesIfStale();
  return whenStale({
    name: 'web app',
    from: [
      'apps/web/src',
      'apps/web/static',
      'apps/web/package.json',
      'apps/web/vite.config.ts',
      'apps/web/tsconfig.json',
      'apps/api/schema.graphql',
      'packages/domain/src',
      'pnpm-lock.yaml',
    ],
    to: ['apps/web/build/handler.js'],
    make: () => mustRun('vite', ['build', '--logLevel', 'warn'], 'apps/web'),
  });
}

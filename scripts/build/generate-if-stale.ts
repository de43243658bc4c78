import { mustRun } from './run.ts';
import { whenStale } from './when-stale.ts';

/**
 * The code that is generated and not committed: the Prisma client with the
 * Pothos types, and the types of the web app's GraphQL documents.
 */
export async function generateIfStale(): Promise<void> {
  await whenStale({
    name: 'database client',
    from: ['prisma/schema.prisma', 'prisma.config.ts', 'scripts/db-generate.ts', 'pnpm-lock.yaml'],
    to: ['packages/store/src/generated'],
    make: () => mustRun(process.execPath, ['scripts/db-generate.ts']),
  });
  await whenStale({
    name: 'GraphQL types of the web app',
    from: ['apps/api/schema.graphql', 'apps/web/package.json', 'apps/web/tsconfig.json', 'pnpm-lock.yaml'],
    to: ['apps/web/.svelte-kit'],
    make: () => mustRun(process.execPath, ['--run', 'generate'], 'apps/web'),
  });
}

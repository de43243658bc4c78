import { mustRun } from './run.ts';
import { whenStale } from './when-stale.ts';

/** Everything that is generated and not committed. */
export async function generateIfStale(): Promise<void> {
  await generateDatabaseClientIfStale();
  await generateWebTypesIfStale();
}

/** The Prisma client and the model Pothos reads, in `packages/store/src/generated`. */
export async function generateDatabaseClientIfStale(): Promise<void> {
  await whenStale({
    name: 'database client',
    from: ['prisma/schema.prisma', 'prisma.config.ts', 'scripts/db-generate.ts', 'pnpm-lock.yaml'],
    to: ['packages/store/src/generated/prisma/client.ts', 'packages/store/src/generated/pothos.ts'],
    make: () => mustRun(process.execPath, ['scripts/db-generate.ts']),
  });
}

/** The types of the web app's GraphQL documents, read from the printed schema. */
export async function generateWebTypesIfStale(): Promise<void> {
  await whenStale({
    name: 'GraphQL types of the web app',
    from: ['apps/api/schema.graphql', 'apps/web/package.json', 'apps/web/tsconfig.json', 'pnpm-lock.yaml'],
    to: ['apps/web/src/lib/graphql/schema.d.ts', 'apps/web/.svelte-kit'],
    make: () => mustRun(process.execPath, ['--run', 'generate'], 'apps/web'),
  });
}

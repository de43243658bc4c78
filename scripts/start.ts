import { buildIfStale } from './build/build-if-stale.ts';
import { generateDatabaseClientIfStale } from './build/generate-if-stale.ts';

/**
 * `pnpm start`: everything a machine needs to serve the hub, from a fresh clone: generated code,
 * tables, demo content in an empty hub, the built web app, the server.
 */
await generateDatabaseClientIfStale();
await buildIfStale();
// Only now: what it imports was just generated.
await import('./serve.ts');

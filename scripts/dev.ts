import { generateIfStale } from './build/generate-if-stale.ts';
import { mustRun } from './build/run.ts';

/**
 * `pnpm dev`: the hub while it is being written. Vite reloads pages; Node starts the process
 * again when a file of the API or a package changes.
 */
await generateIfStale();
await mustRun(process.execPath, ['--watch', '--watch-preserve-output', 'scripts/dev-serve.ts']);

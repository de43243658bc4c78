import { buildIfStale } from './build/build-if-stale.ts';
import { generateIfStale } from './build/generate-if-stale.ts';

await generateIfStale();
await buildIfStale();

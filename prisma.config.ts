import { defineConfig } from 'prisma/config';

// Every prisma command looks for a native engine and would download one. `generate`,
// `validate` and `format` never run it, so any executable stands in for it; migrations
// go through the WebAssembly engine (packages/store/src/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });

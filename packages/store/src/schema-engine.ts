// The types of WebAssembly, which Node has and @types/node leaves to the DOM's.
/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

interface WasmGlue {
  readonly SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

let loaded: Promise<typeof SchemaEngine> | null = null;

/**
 * Prisma's schema engine, WebAssembly build: `prisma migrate` without its native download.
 *
 * Instantiated by hand, because importing the package needs Node's experimental modules
 * for WebAssembly; and once, because the glue knows only the instance it was given last.
 */
export function loadSchemaEngine(): Promise<typeof SchemaEngine> {
  return (loaded ??= instantiate());
}

async function instantiate(): Promise<typeof SchemaEngine> {
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as WasmGlue;
  const binary = await readFile(
    new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm')),
  );
  const { instance } = await WebAssembly.instantiate(binary, {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return glue.SchemaEngine;
}

export { readConfig, type Config } from './config.ts';
export type { PageHandler } from './http/server.ts';
export { startHub, type Hub, type HubOptions } from './hub.ts';
export { loadPages } from './http/load-pages.ts';
export { startUpFailure } from './start-up-failure.ts';
export { stopOnSignal } from './stop-on-signal.ts';
export { printedSchema } from './schema/printed-schema.ts';

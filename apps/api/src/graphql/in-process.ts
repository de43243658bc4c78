import type { Pipeline } from './pipeline.ts';

/** Where the web app's server side finds the API of its own process: no socket, no serialising. */
const IN_PROCESS = Symbol.for('groundswell.graphql');

/** Let pages rendered in this process ask `pipeline` directly. */
export function offerInProcess(pipeline: Pipeline): void {
  Object.assign(globalThis, { [IN_PROCESS]: (request: Request) => pipeline.fetch(request) });
}

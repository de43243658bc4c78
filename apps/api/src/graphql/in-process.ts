import type { Pipeline } from './pipeline.ts';
import type { SharedQueries } from './shared-queries.ts';

/** Where the web app's server side finds the API of its own process: no socket, no serialising. */
const IN_PROCESS = Symbol.for('groundswell.graphql');

/** Let pages rendered in this process ask `pipeline` directly, visitors by way of `shared` answers. */
export function offerInProcess(pipeline: Pipeline, shared: SharedQueries): void {
  Object.assign(globalThis, { [IN_PROCESS]: (request: Request) => answer(request, pipeline, shared) });
}

async function answer(request: Request, pipeline: Pipeline, shared: SharedQueries): Promise<Response> {
  if (request.method !== 'POST') return pipeline.fetch(request);
  const { url, method } = request;
  const body = Buffer.from(await request.arrayBuffer());
  const headers = Object.fromEntries(request.headers);
  const answer = await shared.answer({ headers, body });
  if (!answer) return pipeline.fetch(new Request(url, { method, headers, body }));
  return new Response(answer.body.toString(), {
    headers: { 'content-type': `${answer.mediaType}; charset=utf-8` },
  });
}

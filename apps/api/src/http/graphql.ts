import type { IncomingMessage, ServerResponse } from 'node:http';
import { LIMITS } from '../graphql/limits.ts';
import type { Pipeline } from '../graphql/pipeline.ts';
import type { SharedQueries } from '../graphql/shared-queries.ts';
import type { JsonLane } from './json-lane.ts';
import { readBody } from './read-body.ts';
import { requestHeaders } from './request-headers.ts';
import { sendJson, sendResponse } from './send.ts';
import { answerShared } from './shared-lane.ts';

/** Answer one HTTP request to `/graphql`: queries and mutations, and subscriptions as server-sent events. */
export async function answerGraphql(
  request: IncomingMessage,
  response: ServerResponse,
  pipeline: Pipeline,
  lane: JsonLane,
  shared: SharedQueries,
  origin: string,
): Promise<void> {
  const body = request.method === 'POST' ? await readBody(request, LIMITS.bodyBytes) : undefined;
  if (body === null) {
    const message = `The request body is larger than ${LIMITS.bodyBytes} bytes, which is the limit.`;
    const extensions = { code: 'BODY_TOO_LARGE', path: ['body'] };
    return sendJson(response, 413, { errors: [{ message, extensions }] }, { connection: 'close' });
  }
  if (body && request.url === '/graphql') {
    // Nobody shares a mutation: those who sign are not made to look.
    if (!body.includes('mutation') && (await answerShared(request, response, body, shared))) return;
    if (await lane.answer(request, response, body)) return;
  }
  const left = new AbortController();
  response.once('close', () => left.abort());
  const answer = await pipeline.fetch(
    new Request(new URL(request.url ?? '/', origin), {
      method: request.method ?? 'GET',
      headers: requestHeaders(request),
      signal: left.signal,
      ...(body ? { body } : {}),
    }),
  );
  await sendResponse(response, answer);
}

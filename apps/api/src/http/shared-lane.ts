import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SharedQueries } from '../graphql/shared-queries.ts';
import { crossOriginHeaders } from './json-lane.ts';

/** Whether `request`, a POST whose body is `body`, was answered with what others have asked as well. */
export async function answerShared(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  shared: SharedQueries,
): Promise<boolean> {
  const answer = await shared.answer({ headers: request.headers, body });
  if (!answer) return false;
  response.writeHead(200, {
    ...crossOriginHeaders(request.headers.origin),
    'content-type': `${answer.mediaType}; charset=utf-8`,
    'content-length': answer.body.length,
  });
  response.end(answer.body);
  return true;
}

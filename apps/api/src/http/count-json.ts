import type { IncomingMessage, ServerResponse } from 'node:http';
import { goalFor, isSlug } from '@groundswell/domain';
import type { ApiServices } from '../graphql/context.ts';
import { VISIBLE } from '../schema/petition/visible.ts';
import { sendJson } from './send.ts';

/** `GET /petitions/:slug/count.json`: the count for those who can only poll. ETag is the revision. */
export async function answerCount(
  request: IncomingMessage,
  response: ServerResponse,
  slug: string,
  { reader, realtime, commands }: ApiServices,
): Promise<void> {
  const petition = isSlug(slug)
    ? await reader.petition.findUnique({
        where: { slug, ...VISIBLE },
        select: { id: true, highRisk: true, tally: true },
      })
    : null;
  const headers = { 'cache-control': 'public, max-age=1', 'access-control-allow-origin': '*' };
  if (!petition) return sendJson(response, 404, { error: 'There is no petition at this address.' }, headers);

  const { online, paper, revision, asOf } = realtime.currentCount(petition);
  const total = online + paper;
  const etag = `"${revision}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...headers, etag }).end();
    return;
  }
  const goal = goalFor(commands.hub.goalLadder, total).value;
  sendJson(response, 200, { slug, total, goal, revision, asOf }, { ...headers, etag });
}

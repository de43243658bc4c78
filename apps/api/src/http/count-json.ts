import type { IncomingMessage, ServerResponse } from 'node:http';
import { goalFor, isSlug } from '@groundswell/domain';
import type { ApiServices } from '../graphql/context.ts';
import { VISIBLE } from '../schema/petition/visible.ts';
import { BriefCache } from './brief-cache.ts';
import { sendJson } from './send.ts';

/** The count as a file: `slug`, `total`, the next `goal`, `revision`, and when it was read. */
interface CountFile {
  readonly slug: string;
  readonly total: number;
  readonly goal: number;
  readonly revision: number;
  readonly asOf: Date;
}

/** Answers `GET /petitions/:slug/count.json`, for those who can only poll. */
export type CountFiles = (request: IncomingMessage, response: ServerResponse, slug: string) => Promise<void>;

/** Count files from memory, each at most a second old. Their ETag is the revision. */
export function createCountFiles(services: ApiServices): CountFiles {
  const files = new BriefCache<CountFile | null>();
  return async (request, response, slug) => {
    const file = isSlug(slug) ? await files.get(slug, () => readCountFile(slug, services)) : null;
    const headers = { 'cache-control': 'public, max-age=1', 'access-control-allow-origin': '*' };
    if (!file) return sendJson(response, 404, { error: 'There is no petition at this address.' }, headers);

    const etag = `"${file.revision}"`;
    if (request.headers['if-none-match'] !== etag) return sendJson(response, 200, file, { ...headers, etag });
    response.writeHead(304, { ...headers, etag }).end();
  };
}

async function readCountFile(
  slug: string,
  { reader, realtime, commands }: ApiServices,
): Promise<CountFile | null> {
  const petition = await reader.petition.findUnique({
    where: { slug, ...VISIBLE },
    select: { id: true, highRisk: true, tally: true },
  });
  if (!petition) return null;
  const { online, paper, revision, asOf } = realtime.currentCount(petition);
  const total = online + paper;
  return { slug, total, goal: goalFor(commands.hub.goalLadder, total).value, revision, asOf };
}

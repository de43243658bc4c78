import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { send } from './send.ts';

/** What partners read first: the schema by its words, and a query that answers. */
const FIRST_QUERY = `# Everything this hub knows, and live. Try the subscription below in a second tab.
query OpenPetitions {
  petitions(first: 5, orderBy: TRENDING) {
    nodes { id title url signatureCount { total revision } goal { value } }
  }
}

# subscription Count { signatureCount(petition: "…") { signatureCount { total revision } } }
`;

interface Page {
  readonly gzipped: Buffer;
  readonly etag: string;
}

let page: Promise<Page> | null = null;

/** Serve GraphiQL from this machine: no CDN, compressed once, and not sent again to who has it. */
export async function answerGraphiql(request: IncomingMessage, response: ServerResponse): Promise<void> {
  page ??= render();
  const { gzipped, etag } = await page;
  const headers = {
    etag,
    'cache-control': 'no-cache',
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    vary: 'accept, accept-encoding',
    // The page is one file with its script inside; it may still talk to nobody but this hub.
    'content-security-policy':
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'",
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  send(response, 200, headers, gzipped);
}

async function render(): Promise<Page> {
  const html = renderGraphiQL({
    title: 'GraphQL API',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    defaultQuery: FIRST_QUERY,
  });
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`;
  return { gzipped: await promisify(gzip)(html), etag };
}

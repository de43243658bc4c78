import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A small S3: keeps what it is sent, and refuses what is not signed with its key. */
export interface ObjectServer extends AsyncDisposable {
  /** For `IMAGE_STORE`. */
  readonly store: string;
  /** By path, `/bucket/key`. */
  readonly objects: ReadonlyMap<string, { readonly type: string; readonly bytes: Buffer }>;
  /** How many requests it refused. */
  refused(): number;
}

export const OBJECT_KEYS = { AWS_ACCESS_KEY_ID: 'test-key', AWS_SECRET_ACCESS_KEY: 'the secret of that key' };

const SIGNED =
  /^AWS4-HMAC-SHA256 Credential=test-key\/\d{8}\/test-region\/s3\/aws4_request, SignedHeaders=[\w;-]*host[\w;-]*, Signature=[0-9a-f]{64}$/;

export async function startObjectServer(): Promise<ObjectServer> {
  const objects = new Map<string, { type: string; bytes: Buffer }>();
  let refused = 0;
  const server = createServer(async (request, response) => {
    const bytes = await buffer(request);
    const path = request.url ?? '';
    if (!SIGNED.test(request.headers.authorization ?? '')) {
      refused += 1;
      return response.writeHead(403).end();
    }
    if (request.method === 'PUT') objects.set(path, { type: request.headers['content-type'] ?? '', bytes });
    if (request.method === 'DELETE') objects.delete(path);
    const object = objects.get(path);
    if (request.method === 'GET') return response.writeHead(object ? 200 : 404).end(object?.bytes);
    return response.writeHead(request.method === 'PUT' ? 200 : 204).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    store: `s3://pictures?endpoint=http://127.0.0.1:${port}&region=test-region`,
    objects,
    refused: () => refused,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

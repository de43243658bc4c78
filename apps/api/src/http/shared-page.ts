import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Captured } from './captured-response.ts';

type Encoding = 'br' | 'gzip';

/** As good as it gets while a reader waits. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const ENCODE = {
  br: (body: Buffer) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const;

/** A rendered page, compressed once for all who get it. */
export class SharedPage {
  readonly #page: Captured;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(page: Captured) {
    this.#page = page;
  }

  async send(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, headers, body } = this.#page;
    const { etag } = headers;
    if (etag !== undefined && request.headers['if-none-match'] === etag) {
      const { 'content-length': _length, 'content-type': _type, ...rest } = headers;
      response.writeHead(304, rest).end();
      return;
    }
    const encoding = wished(request.headers['accept-encoding']);
    const bytes = encoding ? await this.#in(encoding) : body;
    response.writeHead(status, {
      ...headers,
      ...(encoding && { 'content-encoding': encoding }),
      'content-length': bytes.length,
    });
    response.end(bytes);
  }

  #in(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const encoded = ENCODE[encoding](this.#page.body);
    this.#encoded.set(encoding, encoded);
    return encoded;
  }
}

/** Browsers say plainly what they take; who weighs or refuses gets it as it is. */
function wished(accepted = ''): Encoding | null {
  if (accepted.includes(';')) return null;
  const names = accepted.split(/,\s*/);
  return (['br', 'gzip'] as const).find((name) => names.includes(name)) ?? null;
}

import { IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { SharedQueries } from '../graphql/shared-queries.ts';
import { CapturedResponse } from './captured-response.ts';
import { FreshCache, type Made } from './fresh-cache.ts';
import { pageAsked, type PageAsked } from './page-asked.ts';
import { SharedPage } from './shared-page.ts';

const BYTES_MAX = 64 * 1024 * 1024;
/** A page is kept as it is and in two encodings. */
const COPIES = 1.5;

export interface SharedPagesOptions {
  readonly pages: RequestListener;
  readonly queries: SharedQueries;
  /** Where readers reach the hub. */
  readonly origins: readonly string[];
}

/**
 * Public pages for those without a session: rendered once for all who ask for the same within a
 * second. Whoever renders one is told nothing of the reader but language and choice about cookies, so
 * that nothing else of the first one can reach the others. What the page's own `Cache-Control` does
 * not offer to shared caches is not kept.
 */
export class SharedPages {
  readonly #pages: RequestListener;
  readonly #queries: SharedQueries;
  readonly #hosts: readonly string[];
  readonly #kept: FreshCache<SharedPage | null>;

  constructor({ pages, queries, origins }: SharedPagesOptions) {
    this.#pages = pages;
    this.#queries = queries;
    this.#hosts = origins.map((origin) => new URL(origin).host);
    this.#kept = new FreshCache({ news: queries.news, bytesMax: BYTES_MAX });
  }

  /** Answer `request`, with a page that others get as well wherever that is right. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = pageAsked(request, this.#hosts);
    const page = asked && (await this.#kept.get(asked.key, () => this.#render(request.url ?? '/', asked)));
    if (page) await page.send(request, response);
    else this.#pages(request, response);
  }

  async #render(url: string, { key, headers }: PageAsked): Promise<Made<SharedPage | null>> {
    const request = requestOf(url, headers);
    const response = new CapturedResponse(request);
    const about = new Set<string>();
    this.#queries.during(about, () => this.#pages(request, response));
    const page = await response.whole;
    const keep = /\bs-maxage=[1-9]/.test(String(page.headers['cache-control']));
    return {
      // A cookie is for one reader only: then everybody is answered by themselves.
      value: page.headers['set-cookie'] === undefined ? new SharedPage(page) : null,
      about,
      bytes: page.body.length * COPIES + key.length,
      keep: keep && page.status === 200 && page.headers['set-cookie'] === undefined,
    };
  }
}

function requestOf(url: string, headers: PageAsked['headers']): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: 'GET', url, headers, httpVersion: '1.1', complete: true });
  request.httpVersionMajor = 1;
  request.push(null);
  return request;
}

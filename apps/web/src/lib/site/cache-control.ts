import { dev } from '$app/env';
import type { RequestEvent } from '@sveltejs/kit';

/** Pages that look alike to all visitors with one language and one choice about cookies. */
const PUBLIC_ROUTES: ReadonlySet<string | null> = new Set(['/', '/petitions/[slug]']);

/** For caches that many share, at most a second; a browser asks each time, so that it shows what its reader just did. */
const SHARED = 'public, max-age=0, s-maxage=1';
const OWN = 'private, no-cache';

/** The `Cache-Control` of a page that has none of its own: what one reader did or is never goes to another. */
export function cacheControl({ request, route, cookies }: RequestEvent, response: Response): string {
  const isVisitor = cookies.get('gsw_session') === undefined && !request.headers.has('authorization');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const isPlain = response.status === 200 && !response.headers.has('set-cookie');
  return !dev && isVisitor && isRead && isPlain && PUBLIC_ROUTES.has(route.id) ? SHARED : OWN;
}

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isVisitor } from './is-visitor.ts';

/** A page that looks alike to all who ask for it with these headers. */
export interface PageAsked {
  readonly key: string;
  /** All that rendering it may know of whoever asks. */
  readonly headers: IncomingHttpHeaders;
}

/** The front page and a petition's. What more is public must say so itself (apps/web, cache-control.ts). */
const PATH = /^\/(?:petitions\/[^/?]+)?(?:\?|$)/;
/** What a page for visitors depends on: the language that was chosen, the choice about cookies. */
const COOKIES = new Set(['locale', 'cookie_choice']);
const KEY_MAX = 1_000;

/**
 * What `request` asks for, when others may be given the same page; else `null`.
 *
 * @param hosts the names readers reach the hub by: who names none of them is answered as by the first
 */
export function pageAsked(request: IncomingMessage, hosts: readonly string[]): PageAsked | null {
  const { method, url = '/', headers } = request;
  if (method !== 'GET' || !PATH.test(url) || !isVisitor(headers)) return null;
  const host = hosts.find((known) => known === headers.host) ?? hosts[0];
  const cookie = (headers.cookie ?? '')
    .split(/;\s*/)
    .filter((each) => COOKIES.has(each.split('=', 1)[0] ?? ''))
    .toSorted()
    .join('; ');
  const { 'accept-language': languages = '' } = headers;
  const key = JSON.stringify([host, url, languages, cookie]);
  if (key.length > KEY_MAX) return null;
  return { key, headers: { host, accept: 'text/html', 'accept-language': languages, cookie } };
}

import { ownPath } from '#lib/site/own-path.ts';

/** Where whoever signs in on the page `url` wants to go: their account, unless its `next` names a page of ours. */
export function nextPage(url: URL): string {
  const next = url.searchParams.get('next');
  return next ? ownPath(next, url) : '/account';
}

/** `path` with the way on from the page `url`, if it has one. */
export function withNext(path: string, url: URL): string {
  const next = url.searchParams.get('next');
  return next ? `${path}?next=${encodeURIComponent(ownPath(next, url))}` : path;
}

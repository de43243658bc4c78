import type { HubLocale, VideoEmbed } from '@groundswell/domain';

/**
 * The one page of ours that frames another site, and nothing else than this one video.
 *
 * Every other page keeps `frame-src 'self'`, whatever its reader allowed: so allowing takes
 * effect without a new policy (a page keeps the one it was loaded with, also over client-side
 * navigation and for an update that arrives live), and no page can reach another site by a
 * mistake in its script. The site is asked only once this page has been.
 */
export function playerPage({ provider, host, embedUrl }: VideoEmbed, locale: HubLocale): Response {
  const nonce = crypto.randomUUID();
  // YouTube plays only for a page that says which site it is on. Nobody is told more than that.
  const referrer = provider === 'youtube' ? 'strict-origin' : 'no-referrer';
  // Its own origin, because players keep their state there; no pop-ups, forms, downloads or
  // ways to change our page.
  const html = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<title>${host}</title>
<style nonce="${nonce}">body { margin: 0 } iframe { position: fixed; inset: 0; width: 100%; height: 100%; border: 0 }</style>
<iframe src="${embedUrl}" title="${host}" sandbox="allow-scripts allow-same-origin" referrerpolicy="${referrer}" allow="fullscreen" loading="lazy"></iframe>
`;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; frame-src ${new URL(embedUrl).origin}; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  });
}

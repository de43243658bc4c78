import { videoEmbed } from '@groundswell/domain';
import { error } from '@sveltejs/kit';
import { playerPage } from '#lib/privacy/player-page.ts';
import type { RequestHandler } from './$types';

/**
 * One video of another site, for a frame on one of our pages.
 *
 * `video` is its link or embed address. Refused to a reader who has not allowed targeting,
 * unless the page says that they want this one `once`.
 */
export const GET: RequestHandler = ({ url, request, locals }) => {
  const video = videoEmbed(url.searchParams.get('video') ?? '');
  if (!video) error(404, 'There is no such video.');
  if (!framedByUs(request.headers, url)) error(403, 'This page is only shown inside another.');
  if (!locals.cookieChoice?.targeting && !url.searchParams.has('once'))
    error(403, 'Not allowed by the reader.');
  return playerPage(video, locals.locale);
};

/**
 * Whether one of our own pages asks, for a frame: as a page of its own this would show
 * somebody else's site under our address. Browsers do not say over plain HTTP.
 */
function framedByUs(headers: Headers, url: URL): boolean {
  const [destination, site] = [headers.get('sec-fetch-dest'), headers.get('sec-fetch-site')];
  if (destination === null && site === null) return url.protocol === 'http:';
  return destination === 'iframe' && site === 'same-origin';
}

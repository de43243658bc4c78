import { createHash } from 'node:crypto';
import { hubLocale } from '@groundswell/domain';
import { error } from '@sveltejs/kit';
import { atomFeed, type FeedEntry } from '#lib/feed/atom-feed.ts';
import { isNotModified } from '#lib/feed/not-modified.ts';
import { query } from '#lib/graphql/client.ts';
import type { ResultOf } from '#lib/graphql/graphql.ts';
import { PetitionFeed, PetitionLanguage } from './documents.ts';
import type { RequestHandler } from './$types';

type Petition = NonNullable<ResultOf<typeof PetitionFeed>['petition']>;
type Item = Petition['timeline']['nodes'][number];

/** A petition's timeline, to be followed from a feed reader: what the API shows anybody, in the petition's language. */
export const GET: RequestHandler = async ({ params, request, fetch, locals }) => {
  const { slug } = params;
  const { petition: found } = await query(fetch, PetitionLanguage, { slug });
  // A feed has one address and many readers: its words are in the petition's language, not in theirs.
  locals.locale = hubLocale(found?.locale ?? null);
  const { petition } = await query(fetch, PetitionFeed, { slug });
  if (!petition) error(404, 'There is no such petition.');

  const entries = petition.timeline.nodes.map((item) => feedEntry(item, petition.locale));
  const updatedAt = entries
    .map((entry) => entry.updatedAt)
    .reduce(later, petition.postedAt ?? '1970-01-01T00:00:00.000Z');
  const body = atomFeed({
    title: petition.title,
    subtitle: petition.summary,
    author: petition.creator.displayName,
    locale: petition.locale,
    pageUrl: petition.url,
    feedUrl: `${petition.url}/feed.xml`,
    updatedAt,
    entries,
  });
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const modified = new Date(updatedAt);
  const headers = {
    etag,
    'last-modified': modified.toUTCString(),
    'cache-control': 'public, max-age=60',
    'content-type': 'application/atom+xml; charset=utf-8',
  };
  const had = {
    ifNoneMatch: request.headers.get('if-none-match'),
    // A milestone of a high-risk petition is told later than it says: only the tag knows.
    ifModifiedSince: petition.highRisk ? null : request.headers.get('if-modified-since'),
  };
  if (isNotModified(had, etag, modified)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
};

function feedEntry({ id, at, title, changedAt, note, update }: Item, locale: string): FeedEntry {
  return {
    id,
    title,
    at,
    updatedAt: later(at, changedAt ?? at),
    html: update?.bodyHtml ?? (note === null ? null : `<p>${escapeHtml(note)}</p>`),
    locale: update ? locale : null,
  };
}

/** RFC 3339 in UTC sorts by time. */
function later(a: string, b: string): string {
  return a > b ? a : b;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

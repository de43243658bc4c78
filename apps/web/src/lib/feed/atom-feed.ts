/** One thing that happened, as a feed tells it. Dates are RFC 3339. */
export interface FeedEntry {
  /** Opaque; stays the same for ever. */
  readonly id: string;
  readonly title: string;
  readonly at: string;
  readonly updatedAt: string;
  /** Clean HTML, or `null` when the title says it all. */
  readonly html: string | null;
  /** Of the words in it; `null`: of the feed. */
  readonly locale: string | null;
}

/** What is followed. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly locale: string;
  readonly pageUrl: string;
  readonly feedUrl: string;
  /** When anything in it last changed. */
  readonly updatedAt: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** `feed` as an Atom document (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { title, subtitle, author, locale, pageUrl, feedUrl, updatedAt, entries } = feed;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale)}">
  <id>${escapeXml(pageUrl)}</id>
  <title>${escapeXml(title)}</title>
  <subtitle>${escapeXml(subtitle)}</subtitle>
  <updated>${updatedAt}</updated>
  <author><name>${escapeXml(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(feedUrl)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(pageUrl)}"/>
${entries.map((entry) => atomEntry(entry, pageUrl)).join('\n')}
</feed>
`;
}

function atomEntry({ id, title, at, updatedAt, html, locale }: FeedEntry, pageUrl: string): string {
  return `  <entry${locale === null ? '' : ` xml:lang="${escapeXml(locale)}"`}>
    <id>${escapeXml(`${pageUrl}#${id}`)}</id>
    <title>${escapeXml(title)}</title>
    <published>${at}</published>
    <updated>${updatedAt}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(`${pageUrl}#timeline`)}"/>${
      html === null ? '' : `\n    <content type="html">${escapeXml(html)}</content>`
    }
  </entry>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// Control characters may not stand in XML at all; none but tabs and line breaks gets past what people type.
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

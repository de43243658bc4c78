import { expect, test } from 'vitest';
import { atomFeed } from './atom-feed.ts';

test('words and addresses cannot break out of the document', () => {
  const xml = atomFeed({
    title: 'Bread & <roses>',
    subtitle: '"Now"',
    author: "O'Hara",
    locale: 'en',
    pageUrl: 'https://hub.example/petitions/bread?a&b',
    feedUrl: 'https://hub.example/petitions/bread/feed.xml',
    updatedAt: '2026-11-20T12:00:00.000Z',
    entries: [
      {
        id: 'abc',
        title: '</title><script>',
        at: '2026-11-20T12:00:00.000Z',
        updatedAt: '2026-11-20T12:00:00.000Z',
        html: '<p>She <em>listened</em> & nodded.</p>',
        locale: 'fr',
      },
    ],
  });

  expect(xml).not.toContain('<script>');
  expect(xml).toContain('<title>Bread &amp; &lt;roses&gt;</title>');
  expect(xml).toContain('<entry xml:lang="fr">');
  expect(xml).toContain(
    '<content type="html">&lt;p&gt;She &lt;em&gt;listened&lt;/em&gt; &amp; nodded.&lt;/p&gt;</content>',
  );
});

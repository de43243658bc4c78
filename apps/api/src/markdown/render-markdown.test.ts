import { expect, test } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

test('headings begin below the title of the page', () => {
  expect(renderMarkdown('# One\n\n## Two\n\n##### Five').match(/<h\d>/g)).toEqual(['<h2>', '<h2>', '<h4>']);
});

test('paragraphs, lists, quotes and emphasis stay', () => {
  const html = renderMarkdown('A *b* **c**\n\n> d\n\n1. e\n\n- f');

  expect(html).toMatch(/<p>A <em>b<\/em> <strong>c<\/strong><\/p>/);
  expect(html).toMatch(/<blockquote>[^]*d[^]*<ol>[^]*e[^]*<ul>[^]*f/);
});

test('a link to another site passes nothing on', () => {
  expect(renderMarkdown('[x](https://example.org)')).toContain(
    '<a href="https://example.org" rel="nofollow ugc noopener noreferrer">x</a>',
  );
});

test.for([
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '![x](https://tracker.example/pixel.gif)',
  '<svg onload=alert(1)>',
  '<iframe src="https://evil.example"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:alert(1))',
  '<p style="position:fixed" onclick="alert(1)" class="x" id="sign">x</p>',
  '<form action="https://evil.example"><input name=email></form>',
  '<style>* { display: none }</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<!--<img src=x onerror=alert(1)>-->',
])('nothing that runs, loads or pretends is left of %s', (markdown) => {
  const html = renderMarkdown(markdown);

  // Looked for inside tags only: as text, all of it is harmless.
  const tags = (html.match(/<[^>]*>/g) ?? []).join('').toLowerCase();
  expect(tags).not.toMatch(
    /script|\bon\w+=|<(img|svg|iframe|form|input|style|meta|math)|style=|class=|id=|data:|evil/,
  );
});

test('quotes and signs are text', () => {
  expect(renderMarkdown('1 < 2 & "3"')).toBe('<p>1 &lt; 2 &amp; "3"</p>\n');
});

const VIDEO = 'https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv';
const MARKED = `<figure data-video="peertube" data-embed-url="https://video.example.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv"><a href="${VIDEO}" rel="nofollow ugc noopener noreferrer">`;

test('a link to a video alone in a paragraph is marked, and stays a link', () => {
  expect(renderMarkdown(`Before\n\n${VIDEO}\n\nAfter`)).toBe(
    `<p>Before</p>\n${MARKED}${VIDEO}</a></figure>\n<p>After</p>\n`,
  );
});

test('its own words stay, and so does the rest of its address', () => {
  const html = renderMarkdown('[Our march & song](https://www.youtube.com/watch?v=aB3_-xYz019&t=42)');

  expect(html).toContain(
    '<figure data-video="youtube" data-embed-url="https://www.youtube-nocookie.com/embed/aB3_-xYz019">',
  );
  expect(html).toContain('<a href="https://www.youtube.com/watch?v=aB3_-xYz019&amp;t=42"');
  expect(html).toContain('>Our march &amp; song</a>');
});

test.for([
  `See ${VIDEO}`,
  `${VIDEO} and more`,
  `${VIDEO} ${VIDEO}`,
  `${VIDEO}\n${VIDEO}`,
  `- ${VIDEO}`,
  `**${VIDEO}**`,
  `# ${VIDEO}`,
  `\`${VIDEO}\``,
  'https://example.org/a-page',
  'http://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv',
  `<figure data-video="peertube" data-embed-url="https://evil.example/"><a href="https://example.org">x</a></figure>`,
  `<p data-embed-url="https://evil.example/">x</p>`,
  `<a href="https://example.org" data-embed-url="https://evil.example/">x</a>`,
])('nothing is marked in %j', (markdown) => {
  expect(renderMarkdown(markdown)).not.toMatch(/<figure|data-/);
});

test('an address cannot break out of the mark', () => {
  const html = renderMarkdown(`[x](https://video.example.org/w/kkGMgK9ZtnKfYAgnEtQxbv?"onload="alert(1))`);

  expect(html.match(/<[^>]*>/g)?.join('')).not.toMatch(/\sonload/);
});

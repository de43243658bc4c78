import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { markVideos } from './mark-videos.ts';

const marked = new Marked({ gfm: true, breaks: false, async: false });

/**
 * `markdown` as clean HTML: paragraphs, headings (h2 to h4, for the page has its h1), lists,
 * quotes, emphasis, links. Images are left out, since fetching one would tell a third party
 * who reads; a video is a link, marked for pages that ask before they show it.
 */
export function renderMarkdown(markdown: string): string {
  const clean = sanitizeHtml(marked.parse(markdown) as string, {
    allowedTags: [
      'p',
      'h2',
      'h3',
      'h4',
      'ul',
      'ol',
      'li',
      'blockquote',
      'em',
      'strong',
      'del',
      'code',
      'hr',
      'br',
      'a',
    ],
    allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
    allowedSchemes: ['https', 'http', 'mailto'],
    transformTags: {
      h1: 'h2',
      h5: 'h4',
      h6: 'h4',
      a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow ugc noopener noreferrer' }),
    },
  });
  return markVideos(clean);
}

import { videoEmbed } from '@groundswell/domain';

/** A paragraph that is one link and nothing else, as sanitize-html writes it. */
const LONE_LINK = /<p>(<a href="([^"]*)"[^>]*>[^<]*<\/a>)<\/p>/g;

/**
 * `html` with each link to a video that stands alone in a paragraph put into a `<figure>`:
 *
 *     <figure data-video="peertube" data-embed-url="https://video.example.org/videos/embed/…"><a href="…">…</a></figure>
 *
 * It loads nothing. A page that knows the attributes may offer to show the video there, after
 * asking its reader; to all others it is a link.
 *
 * @param html what sanitize-html answered, which has no figure and no data attribute: only
 *   links that passed the rule get them, whatever an author wrote
 */
export function markVideos(html: string): string {
  return html.replace(LONE_LINK, (paragraph, link: string, href: string) => {
    const video = videoEmbed(href.replaceAll('&amp;', '&'));
    if (!video) return paragraph;
    return `<figure data-video="${video.provider}" data-embed-url="${video.embedUrl}">${link}</figure>`;
  });
}

import { videoEmbed } from './video-embed.ts';

/** A line that is one link and nothing else, bare, between angle brackets or as `[words](link)`. */
const LONE_LINK = /^(?:<(https:\/\/[^\s<>]+)>|(https:\/\/\S+)|\[[^\]\n]*\]\((https:\/\/[^\s()]+)\))$/;

/**
 * The link of the first paragraph of `body` (Markdown) that is a video and nothing else, or `null`.
 * That is how a petition has a video: pages offer to show it there.
 */
export function videoIn(body: string): string | null {
  for (const paragraph of paragraphs(body)) {
    const link = videoLink(paragraph);
    if (link !== null) return link;
  }
  return null;
}

/**
 * `body` with `link` as its video: in the place of the one it has, else as its last paragraph.
 *
 * @param link `null`: without a video
 */
export function withVideo(body: string, link: string | null): string {
  const before = videoIn(body);
  if (before === link) return body;
  const kept = paragraphs(body);
  const place = kept.findIndex((paragraph) => videoLink(paragraph) !== null);
  if (place < 0)
    return [...kept, ...(link === null ? [] : [link])].filter((part) => part !== '').join('\n\n');
  return kept.toSpliced(place, 1, ...(link === null ? [] : [link])).join('\n\n');
}

function paragraphs(body: string): string[] {
  return body.trimEnd().split(/\r?\n[ \t]*\r?\n/);
}

function videoLink(paragraph: string): string | null {
  const [, bracketed, bare, named] = LONE_LINK.exec(paragraph.trim()) ?? [];
  const link = bracketed ?? bare ?? named;
  return link !== undefined && videoEmbed(link) ? link : null;
}

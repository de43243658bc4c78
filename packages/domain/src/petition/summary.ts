/** Longest summary, in characters: what link previews show of a description. */
const SUMMARY_MAX = 200;

/**
 * The beginning of a Markdown `body` as plain words, at most `SUMMARY_MAX`
 * characters, cut between words (never inside a character) and then closed with an ellipsis. Headings are left out.
 */
export function summaryOf(body: string): string {
  const text = body
    .replace(/^#{1,6} .*$/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[>\-*+] |^\d+\. /gm, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= SUMMARY_MAX) return text;
  const cut = text.slice(0, SUMMARY_MAX - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SUMMARY_MAX / 2)).replace(/[\s.,;:،؛\p{Cs}]+$/u, '')}…`;
}

/**
 * The headers by which a mail program offers to stop mail of this kind, and does so with one POST
 * (RFC 2369, RFC 8058).
 *
 * @param url answers a POST without cookies, and shows a page to whoever opens it
 */
export function unsubscribeHeaders(url: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

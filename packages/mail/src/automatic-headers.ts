/**
 * The headers of a message nobody wrote by hand.
 *
 * Out-of-office replies stay away (RFC 3834, and Exchange's own header), and the Message-ID is made
 * of `id`, so that a second delivery of the same message is recognised as such.
 *
 * @param id the message's id; throws a `TypeError` when it could not stand in a Message-ID
 * @param hubUrl its host name is the right-hand side of the Message-ID
 */
export function automaticHeaders(id: string, hubUrl: string, locale: string): Record<string, string> {
  if (!/^\w[\w.-]{0,99}$/.test(id)) {
    throw new TypeError('automaticHeaders: a message id is 1 to 100 letters, digits, . _ and -');
  }
  return {
    'Message-ID': `<${id}@${new URL(hubUrl).hostname}>`,
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    'Content-Language': locale,
  };
}

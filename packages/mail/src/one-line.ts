/**
 * `text` without line breaks, control characters and bidi controls, each run of them now one space.
 *
 * What people type is checked where it comes in. This is the second lock, on the way out: no value can
 * start a header, a line or a change of direction in a message that is not its own.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

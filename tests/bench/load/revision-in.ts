const MARKS = [Buffer.from('"revision":'), Buffer.from('"Tick ')];
const ZERO = 48;
const NINE = 57;

/**
 * The revision a message is about, or -1 when it carries none.
 *
 * A count says `"revision":17`, a timeline item is titled `"Tick 17"`; found without
 * parsing the message.
 */
export function revisionIn(message: Buffer): number {
  for (const mark of MARKS) {
    const found = message.indexOf(mark);
    if (found !== -1) return numberAt(message, found + mark.length);
  }
  return -1;
}

function numberAt(bytes: Buffer, start: number): number {
  let value = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const digit = bytes[at] ?? 0;
    if (digit < ZERO || digit > NINE) break;
    value = value * 10 + digit - ZERO;
  }
  return value;
}

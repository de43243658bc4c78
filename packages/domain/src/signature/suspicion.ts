/**
 * What may be wrong with a signing, for a moderator's eyes: never shown to who signs, never a refusal.
 *
 * - `HONEYPOT`: a field that no reader sees was filled in.
 * - `TOO_FAST`: sent sooner after the form was made than a person can type.
 * - `ADDRESS_BURST`: many signings came from the same network just before.
 * - `NO_PROOF_OF_WORK`: one was asked for, and none that holds came.
 * - `DISPOSABLE_DOMAIN`: the mailbox is one of those made to be thrown away.
 */
export const SUSPICIONS = [
  'HONEYPOT',
  'TOO_FAST',
  'ADDRESS_BURST',
  'NO_PROOF_OF_WORK',
  'DISPOSABLE_DOMAIN',
] as const;

export type Suspicion = (typeof SUSPICIONS)[number];

/** Each says "program" by itself. */
const HOLD_ALONE: ReadonlySet<Suspicion> = new Set(['HONEYPOT', 'NO_PROOF_OF_WORK']);

/**
 * Rule: whether a signing with these `suspicions` waits for a moderator once its mailbox is confirmed.
 *
 * A quick form alone is a person whose browser filled it in; with anything else beside it, it is
 * not. A shared network and a throw-away mailbox are no offence, alone or together.
 */
export function isHeld(suspicions: readonly Suspicion[]): boolean {
  if (suspicions.some((suspicion) => HOLD_ALONE.has(suspicion))) return true;
  return suspicions.includes('TOO_FAST') && suspicions.length > 1;
}

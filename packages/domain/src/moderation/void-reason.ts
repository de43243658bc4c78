/**
 * Why a moderator took signatures out of a count: the reason codes of the public ledger. Stable,
 * because the ledger is never rewritten; new ones are added at the end.
 */
export const VOID_REASONS = [
  /** The same person under several addresses. */
  'DUPLICATE_PERSON',
  /** Sent by a program. */
  'AUTOMATED',
  /** Addresses made to be thrown away, or of nobody. */
  'FAKE_ADDRESS',
  /** In the name of somebody who did not sign. */
  'IMPERSONATION',
  /** Paid for, or asked for by the creator against the rules of the hub. */
  'BOUGHT',
  'OTHER',
] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

export function isVoidReason(code: string): code is VoidReason {
  return VOID_REASONS.some((reason) => reason === code);
}

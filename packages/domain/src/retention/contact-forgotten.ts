import { contactCutoff } from './contact-months.ts';

/**
 * Whether the contact data of a petition's signers is gone, or about to go: forgetting goes by pieces, and from its first
 * day on nobody may sign, or whoever was forgotten could sign twice.
 *
 * @param months for how many months after a petition's end contact data is kept
 */
export function isContactForgotten(
  { sealedDataKey, closedAt }: { readonly sealedDataKey: Uint8Array | null; readonly closedAt: Date | null },
  months: number,
  now: Date,
): boolean {
  return sealedDataKey === null || (closedAt !== null && closedAt <= contactCutoff(now, months));
}

import { DomainError } from '../domain-error.ts';

/** What a code is typed as: six digits. */
const SIGNING_CODE = /^\d{6}$/;

/**
 * The code is not the one that was mailed, or is dead after too many tries; or nobody asked to sign
 * with that address, or somebody has signed. All alike: only the right code proves whose mailbox it is.
 */
export class CodeNotAcceptedError extends DomainError {
  readonly code = 'CODE_NOT_ACCEPTED';
  constructor() {
    super('This code does not work. Check the newest mail for its six digits, or use the link in it.');
  }
}

/**
 * The six digits in `typed`, or `null` when it is no code. Digits of other scripts and spaces between
 * them are taken as people type them: `"٤٢ 1-337"` is `"421337"`.
 */
export function readSigningCode(typed: string): string | null {
  if (typed.length > 32) return null;
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s\p{Cf}-]/gu, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return SIGNING_CODE.test(digits) ? digits : null;
}

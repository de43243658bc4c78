import { DomainError } from '../domain-error.ts';
import type { ValidationIssue } from '../text/validation-error.ts';

/** Keys an organisation may have that still hold. */
export const API_KEYS_MAX = 20;

/** No such key, or none this account may see. */
export class ApiKeyNotFoundError extends DomainError {
  readonly code = 'API_KEY_NOT_FOUND';
  constructor() {
    super('There is no such API key here.');
  }
}

/** More keys than anybody can look after. */
export class TooManyApiKeysError extends DomainError {
  readonly code = 'TOO_MANY_API_KEYS';
  constructor() {
    super(`An organisation can have ${API_KEYS_MAX} API keys at once. Revoke one that is not used.`);
  }
}

/** What is wrong with `expiresAt` as the end of a key made at `now`, or `null` when nothing is. */
export function refuseKeyEnd(
  path: readonly string[],
  expiresAt: Date | null,
  now: Date,
): ValidationIssue | null {
  return expiresAt && expiresAt <= now ? { path, message: 'Choose an end in the future.' } : null;
}

import { createHash } from 'node:crypto';
import type { SignValues } from './sign-values.ts';

/**
 * The key under which the API remembers this attempt: the same form sent twice is one
 * attempt, a corrected one is another.
 *
 * The form's own key alone would not do: a cached page gives several people the same.
 */
export function idempotencyKey(values: SignValues): string {
  const text = JSON.stringify(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(text).digest('base64url');
}

import { EMAIL_MAX } from '../text/limits.ts';
import { refuseText } from '../text/refuse-text.ts';
import type { ValidationIssue } from '../text/validation-error.ts';
import { canonicalEmail } from './canonical-email.ts';

/** What is wrong with `email` as an address mail can reach, or `null` when nothing is. */
export function refuseEmail(path: readonly string[], email: string): ValidationIssue | null {
  const issue = refuseText(path, email, { min: 1, max: EMAIL_MAX });
  if (issue) return issue;
  if (canonicalEmail(email) !== null) return null;
  return { path, message: 'Check the email address: it should look like name@example.org.' };
}

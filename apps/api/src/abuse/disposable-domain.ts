import { canonicalEmail } from '@groundswell/domain';
import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';

/** The list of disposable-email-domains/disposable-email-domains, which its users keep up. */
const LISTED = disposableEmailBlocklistSet();

/** Whether `email` is at a domain for throw-away mailboxes, or below one. */
export function isDisposable(email: string): boolean {
  const [, domain = ''] = canonicalEmail(email)?.split('@') ?? [];
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (LISTED.has(rest)) return true;
  }
  return false;
}

import { DomainError } from '../domain-error.ts';

/** How long a link to a supporter's own page works, in hours. */
const MANAGE_LINK_HOURS = 24;
/** Links one address is sent in any 24 hours: whoever types somebody else's address cannot fill their mailbox. */
export const MANAGE_LINKS_A_DAY = 5;

/** The link to a supporter's own page is too old, ended with an erasure, or never was one of ours. */
export class ManageLinkExpiredError extends DomainError {
  readonly code = 'MANAGE_LINK_EXPIRED';
  constructor() {
    super('This link does not work any more. Ask for a new one and we will mail it to you.');
  }
}

/** When a link made at `now` expires. */
export function manageLinkExpiry(now: Date): Date {
  return new Date(now.getTime() + MANAGE_LINK_HOURS * 3_600_000);
}

/** The moment after which an address's links count against `MANAGE_LINKS_A_DAY` at `now`. */
export function manageLinksSince(now: Date): Date {
  return new Date(now.getTime() - 86_400_000);
}

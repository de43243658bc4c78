import { DomainError } from '../domain-error.ts';

/** The link to stop mail is not one of ours. */
export class UnsubscribeLinkUnknownError extends DomainError {
  readonly code = 'UNSUBSCRIBE_LINK_UNKNOWN';
  constructor() {
    super('This link does not work. Use the one in the newest mail, or your own page.');
  }
}

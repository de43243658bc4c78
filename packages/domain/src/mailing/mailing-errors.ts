import { DomainError } from '../domain-error.ts';

/** No mailing of ours. */
export class MailingNotFoundError extends DomainError {
  readonly code = 'MAILING_NOT_FOUND';
  constructor() {
    super('There is no such mailing. Reload the page.');
  }
}

/** The mailing is over, or was decided before. */
export class MailingEndedError extends DomainError {
  readonly code = 'MAILING_ENDED';
  constructor() {
    super('This mailing is over already. Nothing was changed.');
  }
}

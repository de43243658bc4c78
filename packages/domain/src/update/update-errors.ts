import { DomainError } from '../domain-error.ts';

/** No update of ours. */
export class UpdateNotFoundError extends DomainError {
  readonly code = 'UPDATE_NOT_FOUND';
  constructor() {
    super('There is no such update. Reload the page.');
  }
}

/** A retracted update is nobody's to read, so nobody's to edit. */
export class UpdateRetractedError extends DomainError {
  readonly code = 'UPDATE_RETRACTED';
  constructor() {
    super('This update was retracted. Post a new one instead.');
  }
}

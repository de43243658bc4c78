import { DomainError } from '../domain-error.ts';

/** There is no such case, or none that may be seen. */
export class CaseNotFoundError extends DomainError {
  readonly code = 'CASE_NOT_FOUND';
  constructor() {
    super('There is no such case.');
  }
}

/** Somebody was quicker. */
export class CaseDecidedError extends DomainError {
  readonly code = 'CASE_DECIDED';
  constructor() {
    super('This case has been decided.');
  }
}

/** Nobody can appeal this: it is not decided, took nothing away, or answers an appeal itself. */
export class NotAppealableError extends DomainError {
  readonly code = 'NOT_APPEALABLE';
  constructor() {
    super('There is no decision here that can be appealed.');
  }
}

/** The decision was appealed before; it is looked at again once. */
export class AlreadyAppealedError extends DomainError {
  readonly code = 'ALREADY_APPEALED';
  constructor() {
    super('This decision has been appealed. Another moderator looks at it, once.');
  }
}

import { DomainError } from '../domain-error.ts';

/** Not the code of the newest mail, or nobody asked for one: alike, so that nobody learns who has an account. */
export class SignInCodeWrongError extends DomainError {
  readonly code = 'SIGN_IN_CODE_WRONG';
  constructor() {
    super('This code does not work. Check the newest mail for its six digits, or ask for a new code.');
  }
}

/** A code that was there and holds no more. */
export class SignInCodeExpiredError extends DomainError {
  readonly code = 'SIGN_IN_CODE_EXPIRED';
  constructor() {
    super('This code does not hold any more. Ask for a new one.');
  }
}

import { DomainError } from '../domain-error.ts';

/** The link in a receipt is not one of ours, or the signature it was about is gone. */
export class WithdrawalLinkUnknownError extends DomainError {
  readonly code = 'WITHDRAWAL_LINK_UNKNOWN';
  constructor() {
    super('This link does not work. Ask for a link to your own page and withdraw your signature there.');
  }
}

/** The signature named is not one of the address that asks. */
export class SignatureNotFoundError extends DomainError {
  readonly code = 'SIGNATURE_NOT_FOUND';
  constructor() {
    super('Your address has no such signature. It may have been withdrawn.');
  }
}

/** What would be shown or written to was erased at the supporter's wish. */
export class DataErasedError extends DomainError {
  readonly code = 'DATA_ERASED';
  constructor() {
    super(
      'Your data was erased from this signature, so nothing of it can be changed. You can still withdraw it.',
    );
  }
}

/** A petition that keeps its signers hidden shows nobody's name. */
export class NamesHiddenError extends DomainError {
  readonly code = 'NAMES_HIDDEN';
  constructor() {
    super('This petition shows no names, to keep the people who sign it safe.');
  }
}

import { DomainError } from '../domain-error.ts';

/** No such petition, or none that this person may see: the two answer alike. */
export class PetitionNotFoundError extends DomainError {
  readonly code = 'PETITION_NOT_FOUND';
  constructor() {
    super('There is no petition here. It may have been removed, or the link is incomplete.');
  }
}

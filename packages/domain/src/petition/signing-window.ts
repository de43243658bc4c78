import { DomainError } from '../domain-error.ts';
import type { Petition } from './petition.ts';

/** The petition exists and takes no signatures now. */
export class PetitionNotOpenError extends DomainError {
  readonly code = 'PETITION_NOT_OPEN';
  /** @param message what else it is not open for */
  constructor(message = 'This petition does not take signatures at the moment.') {
    super(message);
  }
}

/** The petition has ended. */
export class PetitionClosedError extends DomainError {
  readonly code = 'PETITION_CLOSED';
  readonly closedAt: Date | null;
  /** @param closedAt when it ended, or `null` when its creator closed it by hand */
  constructor(closedAt: Date | null) {
    super('This petition is closed and takes no more signatures.');
    this.closedAt = closedAt;
  }
}

/** Why `petition` takes no signature at `now`, or `null` when it takes one. */
export function refuseSigning(
  petition: Pick<Petition, 'status' | 'closesAt'>,
  now: Date,
): PetitionNotOpenError | PetitionClosedError | null {
  if (petition.closesAt && petition.closesAt <= now) return new PetitionClosedError(petition.closesAt);
  if (petition.status === 'CLOSED') return new PetitionClosedError(null);
  if (petition.status !== 'OPEN') return new PetitionNotOpenError();
  return null;
}

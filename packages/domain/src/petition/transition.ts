import { DomainError } from '../domain-error.ts';
import type { PetitionStatus } from './petition.ts';

/** Which status may follow which. */
const NEXT: Readonly<Record<PetitionStatus, readonly PetitionStatus[]>> = {
  DRAFT: ['IN_REVIEW', 'OPEN', 'REMOVED'],
  IN_REVIEW: ['DRAFT', 'OPEN', 'REJECTED', 'REMOVED'],
  OPEN: ['PAUSED', 'CLOSED', 'REMOVED'],
  PAUSED: ['OPEN', 'CLOSED', 'REMOVED'],
  CLOSED: ['REMOVED'],
  REJECTED: ['DRAFT', 'IN_REVIEW', 'REMOVED'],
  REMOVED: ['CLOSED', 'OPEN'],
};

/** The petition cannot go from where it is to where it was asked to go. */
export class IllegalTransitionError extends DomainError {
  readonly code = 'ILLEGAL_TRANSITION';
  constructor(from: PetitionStatus, to: PetitionStatus) {
    super(`A petition that is ${words(from)} cannot become ${words(to)}.`);
  }
}

/** Why a petition may not go `from` one status `to` another, or `null` when it may. */
export function refuseTransition(from: PetitionStatus, to: PetitionStatus): IllegalTransitionError | null {
  return NEXT[from].includes(to) ? null : new IllegalTransitionError(from, to);
}

function words(status: PetitionStatus): string {
  return status.toLowerCase().replace('_', ' ');
}

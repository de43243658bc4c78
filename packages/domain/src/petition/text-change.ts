import { DomainError } from '../domain-error.ts';
import type { PetitionStatus } from './petition.ts';

/** The petition is over: what it says stays as people signed it. */
export class PetitionNotEditableError extends DomainError {
  readonly code = 'PETITION_NOT_EDITABLE';
  constructor() {
    super('This petition has ended. What it says stays as it is.');
  }
}

/** Somebody, perhaps the same person in another window, changed it since it was opened here. */
export class EditedMeanwhileError extends DomainError {
  readonly code = 'EDITED_MEANWHILE';
  constructor() {
    super('This petition was changed in another window since you opened it here. Nothing was overwritten.');
  }

  override get path(): readonly string[] {
    return ['basedOn'];
  }
}

/** Why what a petition says may not be changed while it is `status`, or `null` when it may. */
export function refuseTextChange(status: PetitionStatus): PetitionNotEditableError | null {
  return status === 'CLOSED' || status === 'REMOVED' ? new PetitionNotEditableError() : null;
}

/** Whether a petition that is `status` may be without some of its pieces: nobody but its authors works on it. */
export function mayBeUnfinished(status: PetitionStatus): boolean {
  return status === 'DRAFT' || status === 'REJECTED';
}

import type { Petition, PetitionStatus } from '../petition/petition.ts';
import { PetitionNotOpenError } from '../petition/signing-window.ts';

const POSTABLE: readonly PetitionStatus[] = ['OPEN', 'PAUSED', 'CLOSED'];

/**
 * Why nothing can be posted to the timeline of `petition`, or `null` when something can. A closed petition may still tell
 * how it went on.
 */
export function refusePosting({ status }: Pick<Petition, 'status'>): PetitionNotOpenError | null {
  if (POSTABLE.includes(status)) return null;
  return new PetitionNotOpenError('Updates are posted to a petition that is published. Publish it first.');
}

import { PUBLISHED_STATUSES, type Petition } from '../petition/petition.ts';
import { PetitionNotOpenError } from '../petition/signing-window.ts';

/**
 * Why nothing can be posted to the timeline of `petition`, or `null` when something can. A closed petition may still tell
 * how it went on.
 */
export function refusePosting({ status }: Pick<Petition, 'status'>): PetitionNotOpenError | null {
  if (PUBLISHED_STATUSES.some((published) => published === status)) return null;
  return new PetitionNotOpenError('Updates are posted to a petition that is published. Publish it first.');
}

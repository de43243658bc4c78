import { isMemberOf, NotAllowedError, refuseEditing, type Actor, type Ownership } from '../petition/actor.ts';

/**
 * Why `actor` may not have a petition's signatures as a file, or `null` when they may: whoever speaks for it.
 *
 * @param contacts with the addresses of those who agreed to hear from its organisation: those are the organisation's, so
 *   its members and its key with `CONTACTS_READ` have them, and a creator who is no member has not
 */
export function refuseExporting(
  actor: Actor,
  petition: Ownership,
  contacts: boolean,
): NotAllowedError | null {
  const refusal = refuseEditing(actor, petition, 'SIGNATURES_READ');
  if (refusal || !contacts) return refusal;
  const { organisationId } = petition;
  switch (actor.kind) {
    case 'account':
      return organisationId !== null && isMemberOf(actor, organisationId) ? null : new NotAllowedError();
    case 'partner':
      return actor.scopes.includes('CONTACTS_READ') && !actor.test ? null : new NotAllowedError();
    default:
      return new NotAllowedError();
  }
}

import { DomainError } from '../domain-error.ts';
import { isMemberOf, type Actor, type Ownership } from '../petition/actor.ts';

/** Decided by somebody it is about. */
export class OwnCaseError extends DomainError {
  readonly code = 'OWN_CASE';
  constructor() {
    super('You are part of this case. Somebody else decides about it.');
  }
}

/** Whose case it is. */
export interface CaseParties {
  readonly petition: Ownership;
  /** Of an update or a mailing: who wrote it. */
  readonly authorId: string | null;
  /** Of an appeal: who made it. */
  readonly appealedById: string | null;
  /** Of an appeal: who decided what it is about. */
  readonly firstDecidedById: string | null;
}

/**
 * Rule: nobody decides about a petition of their own or of their organisation, about what they wrote, or about an appeal
 * against their own decision.
 *
 * @returns why `actor` may not decide, or `null` when they are no part of it
 */
export function refuseOwnCase(
  actor: Actor,
  { petition, authorId, appealedById, firstDecidedById }: CaseParties,
): OwnCaseError | null {
  if (actor.kind !== 'account') return null;
  const parties = [petition.creatorId, authorId, appealedById, firstDecidedById];
  return parties.includes(actor.accountId) || isMemberOf(actor, petition.organisationId)
    ? new OwnCaseError()
    : null;
}

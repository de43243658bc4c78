import { isMemberOf, NotAllowedError, type Actor } from '@groundswell/domain';
import { findKeySpeaker, type Transaction } from '@groundswell/store';

/** In whose name a petition is started. */
export interface Authorship {
  readonly creatorId: string;
  readonly organisationId: string | null;
}

/** Who is asked for: left out, it is whoever asks. */
export interface WantedAuthorship {
  readonly creatorId?: string;
  readonly organisationId: string | null;
}

/**
 * Whose a new petition is. An account starts its own, for an organisation it belongs to. A
 * partner's key starts its organisation's, in the name of the member who made the key, or of an
 * owner once that one has left: a petition is always some person's. The operator names anybody.
 */
export async function creatorOf(
  tx: Transaction,
  actor: Actor,
  { creatorId, organisationId }: WantedAuthorship,
): Promise<Authorship | NotAllowedError> {
  switch (actor.kind) {
    case 'operator':
      return creatorId === undefined ? new NotAllowedError() : { creatorId, organisationId };
    case 'account': {
      const own = creatorId === undefined || creatorId === actor.accountId;
      const speaksForIt = organisationId === null || isMemberOf(actor, organisationId);
      return own && speaksForIt ? { creatorId: actor.accountId, organisationId } : new NotAllowedError();
    }
    case 'partner': {
      const itsOwn = organisationId === null || organisationId === actor.organisationId;
      if (creatorId !== undefined || !itsOwn || !actor.scopes.includes('PETITIONS_WRITE')) {
        return new NotAllowedError();
      }
      const speaker = await findKeySpeaker(tx, actor);
      return speaker === null
        ? new NotAllowedError()
        : { creatorId: speaker, organisationId: actor.organisationId };
    }
    case 'visitor':
      return new NotAllowedError();
  }
}

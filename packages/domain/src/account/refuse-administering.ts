import { NotAllowedError, type Actor } from '../petition/actor.ts';

/** Why `actor` may not give out roles and memberships, or `null` when they may. */
export function refuseAdministering(actor: Actor): NotAllowedError | null {
  if (actor.kind === 'operator' || (actor.kind === 'account' && actor.admin)) return null;
  return new NotAllowedError();
}

/** Why `actor` may not hand out keys of an organisation, or `null` when they may: its owners and admins. */
export function refuseOwning(actor: Actor, organisationId: string): NotAllowedError | null {
  const owns =
    actor.kind === 'account' &&
    actor.memberships.some((membership) => membership.organisationId === organisationId && membership.owner);
  return owns ? null : refuseAdministering(actor);
}

import { NotAllowedError, type Actor } from '../petition/actor.ts';

/** Why `actor` may not read the audit log, or `null` when they may: admins and the operator do. */
export function refuseAuditing(actor: Actor): NotAllowedError | null {
  if (actor.kind === 'operator') return null;
  return actor.kind === 'account' && actor.admin ? null : new NotAllowedError();
}

import { NotAllowedError, type Actor } from '../petition/actor.ts';

/** Why `actor` may not decide about signatures, or `null` when they may: a moderator and the operator do. */
export function refuseModerating(actor: Actor): NotAllowedError | null {
  if (actor.kind === 'operator') return null;
  return actor.kind === 'account' && actor.moderator ? null : new NotAllowedError();
}

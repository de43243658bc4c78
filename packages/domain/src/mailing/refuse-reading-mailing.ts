import { refuseModerating } from '../moderation/refuse-moderating.ts';
import { refuseEditing, type Actor, type NotAllowedError, type Ownership } from '../petition/actor.ts';

/** Why `actor` may not see how mailings of a petition go, or `null` when they may: whoever may send them, and moderators. */
export function refuseReadingMailing(actor: Actor, ownership: Ownership): NotAllowedError | null {
  return refuseModerating(actor) && refuseEditing(actor, ownership, 'UPDATES_WRITE');
}

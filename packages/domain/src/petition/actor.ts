import { DomainError } from '../domain-error.ts';

/** Who asks for something to be done. */
export type Actor =
  | { readonly kind: 'visitor' }
  /** Someone signed in; a moderator may do to any petition what its creator may. */
  | { readonly kind: 'account'; readonly accountId: string; readonly moderator: boolean }
  /** Whoever runs the machine: set-up, imports, demo content. */
  | { readonly kind: 'operator' };

/** Asked by someone who may not. */
export class NotAllowedError extends DomainError {
  readonly code = 'NOT_ALLOWED';
  constructor() {
    super('You may not do this. Sign in with the account that owns the petition.');
  }
}

/** Why `actor` may not change a petition of `creatorId`, or `null` when they may. */
export function refuseEditing(actor: Actor, creatorId: string): NotAllowedError | null {
  if (actor.kind === 'operator') return null;
  if (actor.kind === 'account' && (actor.accountId === creatorId || actor.moderator)) return null;
  return new NotAllowedError();
}

/** Why `actor` may not set up the hub itself, or `null` when they may. */
export function refuseOperating(actor: Actor): NotAllowedError | null {
  return actor.kind === 'operator' ? null : new NotAllowedError();
}

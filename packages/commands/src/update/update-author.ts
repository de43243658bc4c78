import type { Actor, Ownership } from '@groundswell/domain';

/** In whose name an update is posted: of whoever is signed in, of the creator where a program or the operator posts. */
export function updateAuthor(actor: Actor, { creatorId }: Ownership, named?: string): string {
  if (actor.kind === 'account') return actor.accountId;
  return actor.kind === 'operator' ? (named ?? creatorId) : creatorId;
}

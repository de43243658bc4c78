import type { Actor } from '@groundswell/domain';

/** `actor` as the audit log names them. A visitor and the operator have no id. */
export function auditedActor(actor: Actor): { readonly actorKind: string; readonly actorId: string | null } {
  switch (actor.kind) {
    case 'account':
      return { actorKind: 'account', actorId: actor.accountId };
    case 'partner':
      return { actorKind: 'partner', actorId: actor.apiKeyId };
    case 'visitor':
    case 'operator':
      return { actorKind: actor.kind, actorId: null };
  }
}

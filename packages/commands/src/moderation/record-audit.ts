import { insertAuditEntry, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { auditedActor } from './audited-actor.ts';

/** What was done. Codes and ids only: an entry can never be erased. */
export interface Audited {
  /** The command's name, kebab-case. */
  readonly action: string;
  /** Null for what is about no petition. */
  readonly petitionId: string | null;
  /** What else it was about: an update, a case, a key. */
  readonly subjectId?: string | null;
  /** A code: a status, a decision, a reason. */
  readonly detail?: string | null;
}

/** Note who did what, in the transaction that does it: what is undone leaves no entry. */
export function recordAudit(
  tx: Transaction,
  ctx: Pick<CommandContext, 'actor' | 'now'>,
  { action, petitionId, subjectId = null, detail = null }: Audited,
): Promise<void> {
  const actor = auditedActor(ctx.actor);
  return insertAuditEntry(tx, { ...actor, at: ctx.now(), action, petitionId, subjectId, detail });
}

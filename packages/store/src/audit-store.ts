import type { Transaction } from './database.ts';

/** An entry of the audit log: who did what, without texts and addresses. */
export interface NewAuditEntry {
  readonly at: Date;
  readonly actorKind: string;
  /** The account or the key. */
  readonly actorId: string | null;
  /** The command's name, kebab-case. */
  readonly action: string;
  readonly petitionId: string | null;
  /** What else it was about: an update, a case, a key. */
  readonly subjectId: string | null;
  /** A code: a status, a decision, a reason. */
  readonly detail: string | null;
}

/** Add `entry` to the audit log. The database refuses to change or remove it. */
export async function insertAuditEntry(tx: Transaction, entry: NewAuditEntry): Promise<void> {
  await tx.auditEntry.create({ data: entry, select: { id: true } });
}

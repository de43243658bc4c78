import type { ModerationDecision, ModerationKind } from '@groundswell/domain';
import type { Database, Transaction } from './database.ts';

/** Write a mail that tells what became of the case `caseId` into the outbox. */
export async function insertDecisionMail(tx: Transaction, caseId: string, createdAt: Date): Promise<void> {
  await tx.outboxMail.create({ data: { kind: 'DECISION', caseId, createdAt }, select: { id: true } });
}

/** What a mail about a decision is derived from. */
export interface DecisionMail {
  readonly caseId: string;
  readonly kind: ModerationKind;
  readonly decision: ModerationDecision;
  readonly reasonCode: string;
  readonly publicNote: string | null;
  readonly slug: string;
  readonly title: string;
  readonly locale: string;
  /** Whom it concerns: who appealed, who wrote the update, or whose petition it is. */
  readonly name: string;
  readonly email: string;
}

/** What is there to tell of the cases `ids`. Those not decided have no entry. */
export async function findDecisionMails(db: Database, ids: readonly string[]): Promise<DecisionMail[]> {
  if (ids.length === 0) return [];
  const reader = { select: { name: true, email: true, locale: true } } as const;
  const cases = await db.moderationCase.findMany({
    where: { id: { in: [...ids] }, decidedAt: { not: null } },
    include: {
      petition: { select: { slug: true, creator: reader, currentText: { select: { title: true } } } },
      update: { select: { author: reader } },
      appealedBy: reader,
    },
  });
  return cases.flatMap(({ id, kind, decision, reasonCode, publicNote, petition, update, appealedBy }) => {
    if (decision === null || reasonCode === null) return [];
    const account = appealedBy ?? update?.author ?? petition.creator;
    const title = petition.currentText?.title ?? '';
    return [{ ...account, caseId: id, kind, decision, reasonCode, publicNote, slug: petition.slug, title }];
  });
}

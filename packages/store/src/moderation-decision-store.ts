import type { ModerationDecision } from '@groundswell/domain';
import type { Transaction } from './database.ts';

const PARTIES = {
  petition: { select: { creatorId: true, organisationId: true } },
  update: { select: { authorId: true } },
  mailing: { select: { createdById: true } },
  appealOf: { select: { kind: true, decision: true, decidedById: true, updateId: true, mailingId: true } },
} as const;

/** The petition of the case `id`, for whoever locks it first; `null` when there is no such case. */
export async function findPetitionOfCase(tx: Transaction, id: string): Promise<string | null> {
  const found = await tx.moderationCase.findUnique({ where: { id }, select: { petitionId: true } });
  return found?.petitionId ?? null;
}

/**
 * The case with whoever is part of it, locked until the transaction ends so that it is claimed and decided once; or
 * `null`. Whoever changes its petition too locks that before.
 */
export async function findCaseForUpdate(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "ModerationCase" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.moderationCase.findUnique({ where: { id }, include: PARTIES });
}

/** Note who is at a case since when; `null` for nobody. */
export async function updateCaseClaim(
  tx: Transaction,
  id: string,
  claim: { readonly claimedById: string; readonly claimedAt: Date } | null,
): Promise<void> {
  await tx.moderationCase.update({
    where: { id },
    data: claim ?? { claimedById: null, claimedAt: null },
    select: { id: true },
  });
}

/** What a moderator decided, as the log keeps it. */
export interface CaseDecision {
  readonly decision: ModerationDecision;
  readonly reasonCode: string;
  readonly publicNote: string | null;
  /** Null for the operator. */
  readonly decidedById: string | null;
  readonly decidedAt: Date;
}

/** Note what was decided. */
export async function updateCaseDecision(tx: Transaction, id: string, decided: CaseDecision): Promise<void> {
  await tx.moderationCase.update({ where: { id }, data: decided, select: { id: true } });
}

/** The open cases about a petition as a whole: as it was published, and as it was reported. Locks none. */
export function findOpenPetitionCases(tx: Transaction, petitionId: string) {
  return tx.moderationCase.findMany({
    where: { petitionId, kind: { in: ['PETITION', 'REPORT'] }, decidedAt: null },
    orderBy: { kind: 'asc' },
    select: { id: true, kind: true },
  });
}

/** Show an update again, as changed at `at`: by that live readers learn of it. */
export async function restoreCampaignUpdate(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.campaignUpdate.update({
    where: { id },
    data: { retractedAt: null, editedAt: at },
    select: { id: true },
  });
}

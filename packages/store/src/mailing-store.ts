import type { MailingProgress, MailingState } from '@groundswell/domain';
import type { Database, Transaction } from './database.ts';

/** A mailing as it is queued. */
export interface NewMailing {
  readonly id: string;
  readonly petitionId: string;
  readonly updateId: string;
  readonly createdById: string;
  readonly createdAt: Date;
}

/** Whoever asked for a petition's updates and has not taken it back, and is counted: their last word on it is what holds. */
const willing = (petition: string) => `
  FROM (
    SELECT DISTINCT ON ("requestId") "requestId", "action" FROM "ConsentEntry"
    WHERE "petitionId" = ${petition} AND "purpose" = 'PETITION_UPDATES' AND "organisationId" IS NULL
    ORDER BY "requestId", "id" DESC
  ) said
  JOIN "Signature" s ON s."id" = said."requestId"
  WHERE said."action" = 'GIVEN' AND s."state" = 'COUNTED' AND s."sealedContact" IS NOT NULL`;

/**
 * Add a mailing that waits, with a row for everybody who asked for the petition's updates.
 *
 * @returns how many they are
 */
export async function insertMailing(tx: Transaction, mailing: NewMailing): Promise<number> {
  await tx.mailing.create({
    data: { ...mailing, state: 'AWAITING_APPROVAL', total: 0 },
    select: { id: true },
  });
  const total = await tx.$executeRawUnsafe(
    `INSERT INTO "MailingRecipient" ("mailingId", "signatureId") SELECT $1::uuid, s."id" ${willing('$2::uuid')}`,
    mailing.id,
    mailing.petitionId,
  );
  await tx.mailing.update({ where: { id: mailing.id }, data: { total }, select: { id: true } });
  return total;
}

/** How many would get a mailing of the petition now. */
export async function countWillingSupporters(db: Database, petitionId: string): Promise<number> {
  const [row] = await db.$queryRawUnsafe<{ count: bigint }[]>(
    `SELECT count(*) AS "count" ${willing('$1::uuid')}`,
    petitionId,
  );
  return Number(row?.count ?? 0);
}

/** When the petition's mailings after `since` were posted. Those that went to nobody, or were stopped before the first mail, do not count. */
export async function findMailingTimes(
  db: Database | Transaction,
  petitionId: string,
  since: Date,
): Promise<Date[]> {
  const mailings = await db.mailing.findMany({
    where: {
      petitionId,
      createdAt: { gt: since },
      total: { gt: 0 },
      OR: [{ state: { in: ['AWAITING_APPROVAL', 'SENDING', 'DONE'] } }, { sent: { gt: 0 } }],
    },
    select: { createdAt: true },
  });
  return mailings.map(({ createdAt }) => createdAt);
}

/** Whose the petition is, whose supporters would be mailed; `null` when there is none. */
export function findMailingOwnership(db: Database, petitionId: string) {
  return db.petition.findUnique({
    where: { id: petitionId },
    select: { creatorId: true, organisationId: true },
  });
}

/** The petition a mailing is of, or `null` when there is no such mailing. */
export async function findMailingPetition(db: Database, mailingId: string): Promise<string | null> {
  const mailing = await db.mailing.findUnique({ where: { id: mailingId }, select: { petitionId: true } });
  return mailing?.petitionId ?? null;
}

/** The mailing of an update, or `null` when it has none. */
export async function findMailingOf(tx: Transaction, updateId: string): Promise<string | null> {
  return (await tx.mailing.findUnique({ where: { updateId }, select: { id: true } }))?.id ?? null;
}

/** A mailing's place in its life, with what it takes to tell of it. */
export interface MailingStep extends MailingProgress {
  readonly petitionId: string;
}

/**
 * Move a mailing from one of the states `from` to `state`.
 *
 * @returns where it is now; `null` when it was in none of them
 */
export async function moveMailing(
  tx: Transaction,
  mailingId: string,
  from: readonly MailingState[],
  { state, at }: { readonly state: MailingState; readonly at: Date },
): Promise<MailingStep | null> {
  const [moved] = await tx.mailing.updateManyAndReturn({
    where: { id: mailingId, state: { in: [...from] } },
    data: { state, ...(state === 'SENDING' ? { approvedAt: at, endedAt: null } : { endedAt: at }) },
    select: { petitionId: true, state: true, sent: true, skipped: true, failed: true },
  });
  return moved ?? null;
}

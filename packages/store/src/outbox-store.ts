import type { Database } from './database.ts';

/** How long a claimed mail is left to its sender before another may try, in milliseconds. */
const LEASE_MS = 300_000;
/** A mail that failed this often is dropped; the signer can sign again. */
const ATTEMPTS_MAX = 8;

/** A mail to send, with what it is derived from. */
export interface DueMail {
  readonly id: bigint;
  readonly kind: 'CONFIRM_SIGNATURE' | 'ALREADY_SIGNED';
  readonly attempts: number;
  readonly requestId: string;
  readonly petitionId: string;
  readonly locale: string;
  readonly expiresAt: Date;
  readonly sealedContact: Uint8Array;
  readonly sealedDataKey: Uint8Array;
  readonly slug: string;
  readonly title: string;
}

/**
 * Claim up to `limit` due mails, oldest first. Mail that no longer has a reader (its request
 * was decided, expired or erased) is dropped instead.
 *
 * A lease, not a row lock: the embedded database has one backend, and a transaction held open
 * while a mail server answers would hold up everybody.
 */
export async function claimDueMail(db: Database, now: Date, limit: number): Promise<DueMail[]> {
  await db.$executeRaw`
    DELETE FROM "OutboxMail" m USING "SignatureRequest" r
    WHERE r."id" = m."requestId" AND (m."attempts" >= ${ATTEMPTS_MAX} OR r."sealedContact" IS NULL OR r."expiresAt" <= ${now})`;
  return db.$queryRaw<DueMail[]>`
    WITH claimed AS (
      UPDATE "OutboxMail" SET "dueAt" = ${new Date(now.getTime() + LEASE_MS)}, "attempts" = "attempts" + 1
      WHERE "id" IN (
        SELECT "id" FROM "OutboxMail" WHERE "dueAt" <= ${now} ORDER BY "dueAt", "id" LIMIT ${limit} FOR UPDATE SKIP LOCKED)
      RETURNING *
    )
    SELECT m."id", m."kind"::text AS "kind", m."attempts", m."requestId", r."petitionId", r."locale", r."expiresAt",
      r."sealedContact", p."sealedDataKey", p."slug", t."title"
    FROM claimed m
    JOIN "SignatureRequest" r ON r."id" = m."requestId"
    JOIN "Petition" p ON p."id" = r."petitionId"
    JOIN "PetitionText" t ON t."id" = p."currentTextId"
    WHERE p."sealedDataKey" IS NOT NULL AND r."sealedContact" IS NOT NULL
    ORDER BY m."id"`;
}

/** Forget mails that were handed over. */
export async function deleteMail(db: Database, ids: readonly bigint[]): Promise<void> {
  await db.outboxMail.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Try again at `dueAt`. */
export async function postponeMail(db: Database, id: bigint, dueAt: Date): Promise<void> {
  await db.outboxMail.updateMany({ where: { id }, data: { dueAt } });
}

/** When the next mail is due, or `null` when the outbox is empty. */
export async function nextMailDue(db: Database): Promise<Date | null> {
  const next = await db.outboxMail.findFirst({ orderBy: { dueAt: 'asc' }, select: { dueAt: true } });
  return next?.dueAt ?? null;
}

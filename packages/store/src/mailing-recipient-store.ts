import type { Database, Transaction } from './database.ts';
import type { MailingStep } from './mailing-store.ts';

/** A mailing that is being sent. */
export interface MailingUnderWay {
  readonly id: string;
  readonly approvedAt: Date;
}

/** The mailings that may be sent, the longest approved first. */
export async function findMailingsUnderWay(db: Database): Promise<MailingUnderWay[]> {
  return db.$queryRaw<MailingUnderWay[]>`
    SELECT "id", coalesce("approvedAt", "createdAt") AS "approvedAt" FROM "Mailing"
    WHERE "state" = 'SENDING' ORDER BY "approvedAt", "id"`;
}

/** What became of a recipient. Whoever is in no outcome waits for another try. */
export interface RecipientOutcome {
  readonly signatureId: string;
  readonly state: 'SENT' | 'SKIPPED' | 'FAILED';
}

export interface PieceOptions {
  readonly mailingId: string;
  /** Recipients up to this one are passed over; `null`: from the first. */
  readonly after: string | null;
  readonly limit: number;
  /** Nobody else can reach the database: nothing need be held, and its one connection is not to wait for a mail server. */
  readonly alone: boolean;
}

/** A piece of a mailing that was worked on. */
export interface WorkedPiece {
  /** The last recipient in it; the next piece is after them. */
  readonly last: string;
  readonly mailing: MailingStep;
}

/** How long a piece may be held, in milliseconds: a mail server that says nothing takes up to ten minutes (nodemailer). */
const HELD_MS = 900_000;

/**
 * Take up to `limit` recipients who wait, have `work` write to them, and record what became of each.
 *
 * Their rows stay locked meanwhile, so that other nodes take others; the locks of a node that dies go with it, and
 * whoever it had not recorded waits again.
 *
 * @returns `null` when nobody waits after `after`, but for those in other hands
 */
export function workPiece(
  db: Database,
  options: PieceOptions,
  work: (signatureIds: readonly string[], tx: Transaction) => Promise<readonly RecipientOutcome[]>,
): Promise<WorkedPiece | null> {
  const { mailingId, after, limit, alone } = options;
  const piece = async (tx: Transaction): Promise<WorkedPiece | null> => {
    const claimed = await tx.$queryRaw<{ signatureId: string }[]>`
      SELECT "signatureId" FROM "MailingRecipient"
      WHERE "mailingId" = ${mailingId}::uuid AND "state" = 'QUEUED'
        AND (${after}::uuid IS NULL OR "signatureId" > ${after}::uuid)
      ORDER BY "signatureId" LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
    const last = claimed.at(-1);
    if (!last) return null;
    const outcomes = await work(
      claimed.map(({ signatureId }) => signatureId),
      tx,
    );
    return { last: last.signatureId, mailing: await recordOutcomes(tx, mailingId, outcomes) };
  };
  return alone ? piece(db) : db.$transaction(piece, { timeout: HELD_MS });
}

/** One statement, so that what is counted is what is recorded. Who was recorded before is counted once. */
async function recordOutcomes(
  tx: Transaction,
  mailingId: string,
  outcomes: readonly RecipientOutcome[],
): Promise<MailingStep> {
  const [mailing] = await tx.$queryRaw<MailingStep[]>`
    WITH recorded AS (
      UPDATE "MailingRecipient" r SET "state" = o."state"::"MailingRecipientState"
      FROM unnest(${outcomes.map(({ signatureId }) => signatureId)}::uuid[], ${outcomes.map(({ state }) => state)}::text[])
        AS o ("signatureId", "state")
      WHERE r."mailingId" = ${mailingId}::uuid AND r."signatureId" = o."signatureId" AND r."state" = 'QUEUED'
      RETURNING r."state"
    )
    UPDATE "Mailing" SET
      "sent" = "sent" + (SELECT count(*) FROM recorded WHERE "state" = 'SENT'),
      "skipped" = "skipped" + (SELECT count(*) FROM recorded WHERE "state" = 'SKIPPED'),
      "failed" = "failed" + (SELECT count(*) FROM recorded WHERE "state" = 'FAILED')
    WHERE "id" = ${mailingId}::uuid
    RETURNING "petitionId", "state"::text AS "state", "sent", "skipped", "failed"`;
  if (!mailing) throw new Error(`recordOutcomes: there is no mailing ${mailingId}`);
  return mailing;
}

/** End a mailing that nobody waits for any more; `null` while somebody does, or when it has ended. */
export async function finishMailing(db: Database, mailingId: string, at: Date): Promise<MailingStep | null> {
  const [mailing] = await db.$queryRaw<MailingStep[]>`
    UPDATE "Mailing" SET "state" = 'DONE', "endedAt" = ${at}
    WHERE "id" = ${mailingId}::uuid AND "state" = 'SENDING'
      AND NOT EXISTS (SELECT FROM "MailingRecipient" WHERE "mailingId" = ${mailingId}::uuid AND "state" = 'QUEUED')
    RETURNING "petitionId", "state"::text AS "state", "sent", "skipped", "failed"`;
  return mailing ?? null;
}

/** Give up those who still wait. */
export async function failWaitingRecipients(db: Database, mailingId: string): Promise<void> {
  await db.$executeRaw`
    WITH given_up AS (
      UPDATE "MailingRecipient" SET "state" = 'FAILED' WHERE "mailingId" = ${mailingId}::uuid AND "state" = 'QUEUED'
      RETURNING 1
    )
    UPDATE "Mailing" SET "failed" = "failed" + (SELECT count(*) FROM given_up) WHERE "id" = ${mailingId}::uuid`;
}

/** What the mails of a mailing are made of, as it is now. */
export interface MailingLetter {
  readonly petitionId: string;
  readonly slug: string;
  /** The petition's language. */
  readonly locale: string;
  readonly petitionTitle: string;
  readonly sealedDataKey: Uint8Array;
  readonly author: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** The letter of a mailing; `null` when it is not to be sent (any more): stopped, retracted, or its petition out of sight. */
export async function findMailingLetter(
  db: Database | Transaction,
  mailingId: string,
): Promise<MailingLetter | null> {
  const [letter] = await db.$queryRaw<MailingLetter[]>`
    SELECT p."id" AS "petitionId", p."slug", p."locale", t."title" AS "petitionTitle", p."sealedDataKey", a."name" AS "author",
      u."title", u."body"
    FROM "Mailing" m
    JOIN "CampaignUpdate" u ON u."id" = m."updateId"
    JOIN "Account" a ON a."id" = u."authorId"
    JOIN "Petition" p ON p."id" = m."petitionId"
    JOIN "PetitionText" t ON t."id" = p."currentTextId"
    WHERE m."id" = ${mailingId}::uuid AND m."state" = 'SENDING' AND u."retractedAt" IS NULL
      AND p."status" IN ('OPEN', 'PAUSED', 'CLOSED') AND p."sealedDataKey" IS NOT NULL`;
  return letter ?? null;
}

/** Whom a mail may go to now. */
export interface WillingRecipient {
  readonly signatureId: string;
  readonly sealedContact: Uint8Array;
  readonly locale: string;
}

/** Those of `signatureIds` who still are counted, still agree to the petition's updates and still have an address. */
export function findWillingRecipients(
  db: Database | Transaction,
  signatureIds: readonly string[],
): Promise<WillingRecipient[]> {
  return db.$queryRaw<WillingRecipient[]>`
    SELECT s."id" AS "signatureId", s."sealedContact", s."locale" FROM "Signature" s
    WHERE s."id" = ANY(${[...signatureIds]}::uuid[]) AND s."state" = 'COUNTED' AND s."sealedContact" IS NOT NULL
      AND 'GIVEN' = (
        SELECT c."action" FROM "ConsentEntry" c
        WHERE c."requestId" = s."id" AND c."purpose" = 'PETITION_UPDATES' AND c."organisationId" IS NULL
        ORDER BY c."id" DESC LIMIT 1)`;
}

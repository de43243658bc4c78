import type { MailKind } from './generated/prisma/enums.ts';
import type { Database } from './database.ts';
import type { JobPayload } from './jobs/job-queue.ts';
import type { Jobs } from './jobs/open-jobs.ts';

/** A mail to send, by what it is about: a request's id, a manage link's, or a moderation case's. */
export interface MailJob extends JobPayload {
  readonly kind: MailKind;
  readonly subject: string;
}

/**
 * Move up to `limit` mails from the outbox into `queue`, oldest first, in one transaction: each is in
 * one of the two at any moment, whoever stops when.
 *
 * @returns how many there were
 */
export async function moveOutbox(db: Database, jobs: Jobs, queue: string, limit: number): Promise<number> {
  return db.$transaction(async (tx) => {
    const mails = await tx.$queryRaw<(MailJob & { id: bigint })[]>`
      DELETE FROM "OutboxMail" WHERE "id" IN (
        SELECT "id" FROM "OutboxMail" ORDER BY "id" LIMIT ${limit} FOR UPDATE SKIP LOCKED)
      RETURNING "id", "kind"::text AS "kind", coalesce("requestId", "manageLinkId", "caseId") AS "subject"`;
    const payloads = mails
      .toSorted((a, b) => Number(a.id - b.id))
      .map(({ kind, subject }): MailJob => ({ kind, subject }));
    await jobs.add(tx, queue, payloads);
    return mails.length;
  });
}

/** What a mail about a request is derived from. */
export interface RequestMail {
  readonly requestId: string;
  readonly petitionId: string;
  readonly locale: string;
  readonly expiresAt: Date;
  readonly confirmedAt: Date | null;
  /** Of the signature, once there is one. */
  readonly sealedContact: Uint8Array;
  readonly sealedDataKey: Uint8Array;
  readonly slug: string;
  readonly title: string;
}

/**
 * What is left of the requests `ids`, and of the signatures they became. Those that were rejected,
 * erased or withdrawn, or whose petition's key was destroyed, have no row.
 */
export function findRequestMails(db: Database, ids: readonly string[]): Promise<RequestMail[]> {
  return db.$queryRaw<RequestMail[]>`
    SELECT r."id" AS "requestId", r."petitionId", r."locale", r."expiresAt", r."confirmedAt",
      coalesce(s."sealedContact", r."sealedContact") AS "sealedContact", p."sealedDataKey", p."slug", t."title"
    FROM "SignatureRequest" r
    JOIN "Petition" p ON p."id" = r."petitionId"
    JOIN "PetitionText" t ON t."id" = p."currentTextId"
    LEFT JOIN "Signature" s ON s."id" = r."id"
    WHERE r."id" = ANY(${[...ids]}::uuid[]) AND p."sealedDataKey" IS NOT NULL
      AND coalesce(s."sealedContact", r."sealedContact") IS NOT NULL`;
}

/** What a mail with a link to a supporter's own page is derived from. */
export interface ManageLinkMail {
  readonly linkId: string;
  readonly sealedAddress: Uint8Array;
  readonly locale: string;
  readonly expiresAt: Date;
}

/** What is left of the manage links `ids`. */
export async function findManageLinkMails(db: Database, ids: readonly string[]): Promise<ManageLinkMail[]> {
  if (ids.length === 0) return [];
  const links = await db.manageLink.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, sealedAddress: true, locale: true, expiresAt: true },
  });
  return links.map(({ id, ...link }) => ({ linkId: id, ...link }));
}

import type { SignatureReviewFilter, SignatureReviewKind, SignatureReviewState } from '@groundswell/domain';
import type { Database, Transaction } from './database.ts';
import { Prisma } from './generated/prisma/client.ts';
import type { SignatureState, Suspicion } from './generated/prisma/enums.ts';

/** Which signatures a review is about, and from when: whoever confirms later is not among them. */
export interface ReviewScope extends SignatureReviewFilter<Suspicion> {
  readonly petitionId: string;
  readonly kind: SignatureReviewKind;
  readonly createdAt: Date;
}

/** A review as it begins. */
export interface NewSignatureReview extends ReviewScope {
  readonly id: string;
  readonly reasonCode: string | null;
  readonly createdById: string | null;
}

/** What a review would decide, without saying about whom. */
export interface ReviewPreview {
  readonly total: number;
  /** Of them in the count now; the rest is held. */
  readonly counted: number;
  readonly bySuspicion: readonly { readonly suspicion: Suspicion; readonly count: number }[];
  readonly sample: readonly ReviewSample[];
}

/** One signature of a preview. */
export interface ReviewSample {
  readonly state: SignatureState;
  readonly suspicions: Suspicion[];
  readonly country: string | null;
  /** The day it was signed on, in UTC. */
  readonly day: Date;
}

/** Signatures a preview shows. */
const SAMPLE = 10;

/** How many signatures are in `scope`, and a few of them, the newest first. */
export async function previewReview(db: Database, scope: ReviewScope): Promise<ReviewPreview> {
  const [counts] = await db.$queryRaw<{ total: number; counted: number }[]>`
    SELECT count(*)::int AS "total", (count(*) FILTER (WHERE s."state" = 'COUNTED'))::int AS "counted" ${inScope(scope)}`;
  const bySuspicion = await db.$queryRaw<{ suspicion: Suspicion; count: number }[]>`
    SELECT x."suspicion"::text AS "suspicion", count(*)::int AS "count"
    FROM (SELECT unnest(s."suspicions") AS "suspicion" ${inScope(scope)}) x GROUP BY 1 ORDER BY 2 DESC, 1`;
  const sample = await db.$queryRaw<ReviewSample[]>`
    SELECT s."state"::text AS "state", s."suspicions"::text[] AS "suspicions", s."country",
      date_trunc('day', s."signedAt", 'UTC') AS "day"
    ${inScope(scope)} ORDER BY s."signedAt" DESC, s."id" LIMIT ${SAMPLE}`;
  return { total: counts?.total ?? 0, counted: counts?.counted ?? 0, bySuspicion, sample };
}

/** Add `review`, with how many signatures it has before it. */
export async function insertSignatureReview(tx: Transaction, review: NewSignatureReview): Promise<void> {
  const [counts] = await tx.$queryRaw<
    { total: number }[]
  >`SELECT count(*)::int AS "total" ${inScope(review)}`;
  await tx.signatureReview.create({
    data: { ...review, suspicions: [...review.suspicions], total: counts?.total ?? 0 },
  });
}

/** The review, locked until the transaction ends so that two nodes take its pieces in turn; or `null`. */
export async function findReviewForUpdate(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "SignatureReview" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return tx.signatureReview.findUnique({ where: { id } });
}

/** The next `limit` signatures in `scope` after `lastSignatureId`, in the order of ids. */
export async function findSignaturesToReview(
  tx: Transaction,
  scope: ReviewScope,
  { lastSignatureId, limit }: { readonly lastSignatureId: string | null; readonly limit: number },
): Promise<string[]> {
  const after = lastSignatureId ? Prisma.sql`AND s."id" > ${lastSignatureId}::uuid` : Prisma.empty;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT s."id" ${inScope(scope)} ${after} ORDER BY s."id" LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Note how far a review has come, in the transaction that decides those signatures. */
export async function advanceReview(
  tx: Transaction,
  id: string,
  { decided, lastSignatureId }: { readonly decided: number; readonly lastSignatureId: string },
): Promise<void> {
  await tx.signatureReview.update({
    where: { id },
    data: { decided: { increment: decided }, lastSignatureId },
  });
}

/** Note that a review is over. */
export async function endReview(
  tx: Transaction,
  id: string,
  end: { readonly state: Exclude<SignatureReviewState, 'RUNNING'>; readonly endedAt: Date },
): Promise<void> {
  await tx.signatureReview.update({ where: { id }, data: end });
}

/** Reviews that are not at their end, oldest first: what a node that starts goes on with. */
export async function findRunningReviews(db: Database): Promise<string[]> {
  const rows = await db.signatureReview.findMany({
    where: { state: 'RUNNING' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** From where `s` is a signature in `scope`. A release is about held ones only, whatever its filter says. */
function inScope({ petitionId, kind, heldOnly, suspicions, signedFrom, signedTo, createdAt }: ReviewScope) {
  // The queue is short where the petition is long.
  const states =
    heldOnly || kind === 'RELEASE'
      ? Prisma.sql`s."state" = 'HELD' AND s."id" IN (
          SELECT "signatureId" FROM "HeldSignature" WHERE "petitionId" = ${petitionId}::uuid)`
      : Prisma.sql`s."state" IN ('COUNTED', 'HELD')`;
  return Prisma.sql`
    FROM "Signature" s LEFT JOIN "SignatureRequest" r ON r."id" = s."id"
    WHERE s."petitionId" = ${petitionId}::uuid AND ${states}
      AND (cardinality(${[...suspicions]}::text[]) = 0 OR s."suspicions"::text[] && ${[...suspicions]}::text[])
      AND s."signedAt" >= coalesce(${signedFrom}::timestamptz, '-infinity')
      AND s."signedAt" < coalesce(${signedTo}::timestamptz, 'infinity')
      AND coalesce(r."confirmedAt", s."signedAt") <= ${createdAt}::timestamptz`;
}

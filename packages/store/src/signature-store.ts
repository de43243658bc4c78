import type { Transaction } from './database.ts';

/** A request that is to become a signature. */
export interface Confirmation {
  readonly requestId: string;
  readonly at: Date;
}

/** A request that became one. A request without an answer met `signature_one_per_supporter`. */
export interface CountedSignature {
  readonly requestId: string;
  readonly petitionId: string;
  /** The signature's place in the count, from 1. */
  readonly number: number;
  /** The petition's count and ledger position after the whole batch. */
  readonly total: number;
  readonly revision: number;
  /** How many signatures the batch added to the petition. */
  readonly added: number;
  /** When the last of them was confirmed. */
  readonly latest: Date;
  readonly highRisk: boolean;
}

/**
 * After this long a signature counts 1/e in a petition's trend, in seconds: three days.
 *
 * The trend is ln(sum of exp(t / TREND_SECONDS)) over signatures at t: dividing every term by
 * exp(now / TREND_SECONDS) gives the faded count, and does not change the order.
 */
const TREND_SECONDS = 259_200;

/**
 * Turn `confirmations` into signatures and count them: rows, ledger, tally and the requests'
 * marks in one statement, so that no snapshot sees one without the other.
 *
 * No check before the insert: the index decides who signs once, also between nodes. Rows go
 * in the order of the index and tallies are locked in the order of their ids, so that two
 * batches wait for each other instead of dead-locking. The contact data moves from the
 * request to the signature. High-risk petitions keep the day, others the minute and the hour.
 */
export function insertSignatures(
  tx: Transaction,
  confirmations: readonly Confirmation[],
): Promise<CountedSignature[]> {
  const ids = confirmations.map(({ requestId }) => requestId);
  const times = confirmations.map(({ at }) => at);
  return tx.$queryRaw<CountedSignature[]>`
    WITH asked AS (
      SELECT r.*, input."at", input."place", p."highRisk",
        date_trunc(CASE WHEN p."highRisk" THEN 'day' ELSE 'minute' END, input."at", 'UTC') AS "signedAt",
        date_trunc(CASE WHEN p."highRisk" THEN 'day' ELSE 'hour' END, input."at", 'UTC') AS "period"
      FROM unnest(${ids}::uuid[], ${times}::timestamptz[]) WITH ORDINALITY AS input ("id", "at", "place")
      JOIN "SignatureRequest" r ON r."id" = input."id"
      JOIN "Petition" p ON p."id" = r."petitionId"
    ), signed AS (
      INSERT INTO "Signature" (
        "id", "petitionId", "emailKey", "sealedContact", "publicName", "publicReason", "country", "locale", "signedAt")
      SELECT "id", "petitionId", "emailKey", "sealedContact", "publicName", "publicReason", "country", "locale", "signedAt"
      FROM asked ORDER BY "petitionId", "emailKey"
      ON CONFLICT DO NOTHING
      RETURNING "id", "petitionId"
    ), numbered AS (
      SELECT a."id", a."petitionId", a."country", a."period", a."at", a."highRisk",
        row_number() OVER (PARTITION BY a."petitionId" ORDER BY a."place") AS "place",
        count(*) OVER (PARTITION BY a."petitionId") AS "added",
        max(a."at") OVER (PARTITION BY a."petitionId") AS "latest"
      FROM signed JOIN asked a USING ("id")
    ), locked AS (
      SELECT "petitionId" FROM "SignatureTally"
      WHERE "petitionId" IN (SELECT "petitionId" FROM signed) ORDER BY "petitionId" FOR UPDATE
    ), counted AS (
      UPDATE "SignatureTally" t SET
        "online" = t."online" + n."added", "revision" = t."revision" + n."added",
        "changedAt" = greatest(t."changedAt", n."latest"), "trend" = n."age" + ln(exp(least(greatest(t."trend" - n."age", -700), 700)) + n."added")
      FROM locked JOIN (
        SELECT DISTINCT "petitionId", "added", "latest",
          extract(epoch FROM "latest")::float8 / ${TREND_SECONDS}::float8 AS "age" FROM numbered) n USING ("petitionId")
      WHERE t."petitionId" = locked."petitionId"
      RETURNING t."petitionId", t."online" + t."paper" AS "total", t."revision", n."added"
    ), ledger AS (
      INSERT INTO "SignatureEvent" ("petitionId", "seq", "kind", "delta", "country", "period", "signatureId")
      SELECT n."petitionId", c."revision" - c."added" + n."place", 'CONFIRMED', 1, n."country", n."period", n."id"
      FROM numbered n JOIN counted c USING ("petitionId")
    ), moved AS (
      UPDATE "SignatureRequest" r SET "confirmedAt" = n."at", "sealedContact" = NULL, "publicName" = NULL, "publicReason" = NULL
      FROM numbered n WHERE r."id" = n."id"
    )
    SELECT n."id" AS "requestId", n."petitionId", (c."total" - c."added" + n."place")::int AS "number",
      c."total"::int AS "total", c."revision"::int AS "revision", c."added"::int AS "added", n."latest", n."highRisk"
    FROM numbered n JOIN counted c USING ("petitionId")`;
}

import type { Transaction } from './database.ts';

/** A request that is to become a signature. */
export interface Confirmation {
  readonly requestId: string;
  readonly at: Date;
}

/** A request that became one. A request without an answer met `signature_one_per_supporter`. */
export interface CountedSignature {
  /** Whether it is in the count; else it waits for a moderator, and the rest says what its signer is told. */
  readonly counted: boolean;
  readonly requestId: string;
  readonly petitionId: string;
  /** The signature's place in the count, from 1. */
  readonly number: number;
  /** The petition's count and ledger position after the whole batch. */
  readonly total: number;
  readonly revision: number;
  /** How many signatures the batch added to the petition's count. */
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
 * A request that is held becomes a signature that waits beside the count. Every signer is mailed a
 * receipt but those of a high-risk petition, whose mailbox must not give them away.
 */
export function insertSignatures(
  tx: Transaction,
  confirmations: readonly Confirmation[],
): Promise<CountedSignature[]> {
  const ids = confirmations.map(({ requestId }) => requestId);
  const times = confirmations.map(({ at }) => at);
  return tx.$queryRaw<CountedSignature[]>`
    WITH asked AS MATERIALIZED (
      SELECT * FROM unnest(${ids}::uuid[], ${times}::timestamptz[]) WITH ORDINALITY AS input ("id", "at", "place")
    ), signed AS (
      INSERT INTO "Signature" (
        "id", "petitionId", "state", "emailKey", "sealedContact", "nameDisplay", "publicName", "publicReason", "country",
        "locale", "signedAt", "suspicions")
      SELECT r."id", r."petitionId", (CASE WHEN r."held" THEN 'HELD' ELSE 'COUNTED' END)::"SignatureState", r."emailKey",
        r."sealedContact", r."nameDisplay", r."publicName", r."publicReason", r."country", r."locale",
        date_trunc(CASE WHEN p."highRisk" THEN 'day' ELSE 'minute' END, a."at", 'UTC'), r."suspicions"
      FROM asked a JOIN "SignatureRequest" r USING ("id") JOIN "Petition" p ON p."id" = r."petitionId"
      ORDER BY r."petitionId", r."emailKey"
      ON CONFLICT DO NOTHING
      RETURNING "id", "petitionId", "state", "country"
    ), told AS MATERIALIZED (
      SELECT s.*, a."at", a."place", p."highRisk"
      FROM signed s JOIN asked a USING ("id") JOIN "Petition" p ON p."id" = s."petitionId"
    ), waiting AS (
      INSERT INTO "HeldSignature" ("signatureId", "petitionId", "heldAt")
      SELECT "id", "petitionId", "at" FROM told WHERE "state" = 'HELD'
      RETURNING "signatureId" AS "id", "petitionId"
    ), numbered AS (
      SELECT "id", "petitionId", "country", "highRisk",
        date_trunc(CASE WHEN "highRisk" THEN 'day' ELSE 'hour' END, "at", 'UTC') AS "period",
        row_number() OVER (PARTITION BY "petitionId" ORDER BY "place") AS "place",
        count(*) OVER (PARTITION BY "petitionId") AS "added",
        max("at") OVER (PARTITION BY "petitionId") AS "latest"
      FROM told WHERE "state" = 'COUNTED'
    ), locked AS (
      SELECT "petitionId" FROM "SignatureTally"
      WHERE "petitionId" IN (SELECT "petitionId" FROM numbered) ORDER BY "petitionId" FOR UPDATE
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
      UPDATE "SignatureRequest" r SET "confirmedAt" = told."at", "sealedContact" = NULL, "publicName" = NULL, "publicReason" = NULL
      -- Named twice: by a list the planner goes through the index, by the join alone it read the whole table.
      FROM told WHERE r."id" = told."id" AND r."id" = ANY((SELECT array_agg("id") FROM asked)::uuid[])
    ), receipts AS (
      INSERT INTO "OutboxMail" ("kind", "requestId", "createdAt")
      SELECT 'SIGNATURE_RECEIPT', "id", "at" FROM told WHERE NOT "highRisk"
    )
    SELECT true AS "counted", n."id" AS "requestId", n."petitionId", (c."total" - c."added" + n."place")::int AS "number",
      c."total"::int AS "total", c."revision"::int AS "revision", c."added"::int AS "added", n."latest", n."highRisk"
    FROM numbered n JOIN counted c USING ("petitionId")
    UNION ALL
    SELECT false, w."id", w."petitionId", coalesce(c."total", t."online" + t."paper")::int + 1, 0, 0, 0, told."at", told."highRisk"
    FROM waiting w JOIN told USING ("id") JOIN "SignatureTally" t ON t."petitionId" = w."petitionId"
    LEFT JOIN counted c ON c."petitionId" = w."petitionId"`;
}

/** Why a signature leaves the count: taken back by its signer, or voided by a moderator. */
export type Uncounting =
  | { readonly kind: 'WITHDRAWN'; readonly reasonCode: null }
  | { readonly kind: 'VOIDED'; readonly reasonCode: string };

/** A petition whose count changed other than by signing. */
export interface ChangedTally {
  readonly petitionId: string;
  readonly revision: number;
}

/**
 * Take the signatures `ids` out of the count: state, ledger and tally in one statement. What was
 * withdrawn is stripped of everything that says whose it was, so that the same person may sign again;
 * a voided signature keeps its address's key, so that they may not. A held one was never counted: its
 * ledger entry moves the count by nothing. Signatures already out of the count are left as they are.
 *
 * @returns a row for each signature that left, with the tally of its petition after all of them
 */
export function uncountSignatures(
  tx: Transaction,
  ids: readonly string[],
  { kind, reasonCode }: Uncounting,
  at: Date,
): Promise<(ChangedTally & { readonly signatureId: string })[]> {
  return tx.$queryRaw<(ChangedTally & { readonly signatureId: string })[]>`
    WITH asked AS (
      SELECT s."id", s."petitionId", s."country", s."state",
        date_trunc(CASE WHEN p."highRisk" THEN 'day' ELSE 'hour' END, ${at}::timestamptz, 'UTC') AS "period"
      FROM "Signature" s JOIN "Petition" p ON p."id" = s."petitionId"
      WHERE s."id" = ANY(${[...ids]}::uuid[]) AND s."state" IN ('COUNTED', 'HELD')
      ORDER BY s."id" FOR NO KEY UPDATE OF s
    ), left_out AS (
      UPDATE "Signature" s SET "state" = ${kind}::"SignatureState",
        "emailKey" = CASE WHEN ${kind} = 'WITHDRAWN' THEN NULL ELSE s."emailKey" END,
        "sealedContact" = CASE WHEN ${kind} = 'WITHDRAWN' THEN NULL ELSE s."sealedContact" END,
        "country" = CASE WHEN ${kind} = 'WITHDRAWN' THEN NULL ELSE s."country" END,
        "publicName" = NULL, "publicReason" = NULL
      FROM asked a WHERE s."id" = a."id"
    ), released AS (
      DELETE FROM "HeldSignature" h USING asked a WHERE h."signatureId" = a."id"
    ), numbered AS (
      SELECT a.*, CASE WHEN a."state" = 'COUNTED' THEN -1 ELSE 0 END AS "delta",
        row_number() OVER (PARTITION BY a."petitionId" ORDER BY a."id") AS "place" FROM asked a
    ), locked AS (
      SELECT "petitionId" FROM "SignatureTally"
      WHERE "petitionId" IN (SELECT "petitionId" FROM asked) ORDER BY "petitionId" FOR UPDATE
    ), counted AS (
      UPDATE "SignatureTally" t SET "online" = t."online" + n."delta", "revision" = t."revision" + n."entries", "changedAt" = ${at}
      FROM locked JOIN (
        SELECT "petitionId", sum("delta") AS "delta", count(*) AS "entries" FROM numbered GROUP BY "petitionId"
      ) n USING ("petitionId")
      WHERE t."petitionId" = locked."petitionId"
      RETURNING t."petitionId", t."revision", n."entries"
    ), ledger AS (
      INSERT INTO "SignatureEvent" ("petitionId", "seq", "kind", "delta", "reasonCode", "country", "period", "signatureId")
      SELECT n."petitionId", c."revision" - c."entries" + n."place", ${kind}::"SignatureEventKind", n."delta",
        ${reasonCode}::text, n."country", n."period", n."id"
      FROM numbered n JOIN counted c USING ("petitionId")
    )
    SELECT n."id" AS "signatureId", n."petitionId", c."revision"::int AS "revision"
    FROM numbered n JOIN counted c USING ("petitionId")`;
}

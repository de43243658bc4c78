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

/** What a batch did to one petition: its signatures that count, or those that are held. */
interface SignedPetition extends Pick<
  CountedSignature,
  'petitionId' | 'total' | 'revision' | 'added' | 'latest' | 'highRisk'
> {
  readonly held: boolean;
  /** Which of the confirmations, from 1, in their order, with commas: row by row the client reads them slowly. */
  readonly places: string;
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
export async function insertSignatures(
  tx: Transaction,
  confirmations: readonly Confirmation[],
): Promise<CountedSignature[]> {
  const ids = confirmations.map(({ requestId }) => requestId);
  const times = confirmations.map(({ at }) => at.toISOString());
  // Lists go as text: the client takes longer to send their elements than the database to take them apart.
  const written = await tx.$queryRaw<SignedPetition[]>`
    WITH asked AS MATERIALIZED (
      SELECT typed."at", typed."place", p."highRisk", r.*
      FROM unnest(string_to_array(${ids.join()}, ',')::uuid[], string_to_array(${times.join()}, ',')::timestamptz[])
        WITH ORDINALITY AS typed ("id", "at", "place")
      -- One by one, by the index: with a plain join the planner of a young table read all of it.
      CROSS JOIN LATERAL (
        SELECT "id", "petitionId", "emailKey", "sealedContact", "nameDisplay", "publicName", "publicReason", "country",
          "locale", "textVersion", "suspicions", "held"
        FROM "SignatureRequest" WHERE "id" = typed."id" LIMIT 1
      ) r
      JOIN "Petition" p ON p."id" = r."petitionId"
    ), signed AS (
      INSERT INTO "Signature" (
        "id", "petitionId", "state", "emailKey", "sealedContact", "nameDisplay", "publicName", "publicReason", "country",
        "locale", "signedAt", "textVersion", "suspicions")
      SELECT "id", "petitionId", (CASE WHEN "held" THEN 'HELD' ELSE 'COUNTED' END)::"SignatureState", "emailKey",
        "sealedContact", "nameDisplay", "publicName", "publicReason", "country", "locale",
        date_trunc(CASE WHEN "highRisk" THEN 'day' ELSE 'minute' END, "at", 'UTC'), "textVersion", "suspicions"
      FROM asked ORDER BY "petitionId", "emailKey"
      ON CONFLICT DO NOTHING
      RETURNING "id"
    ), told AS MATERIALIZED (
      SELECT a."id", a."petitionId", a."country", a."textVersion", a."held", a."at", a."place", a."highRisk" FROM signed JOIN asked a USING ("id")
    ), waiting AS (
      INSERT INTO "HeldSignature" ("signatureId", "petitionId", "heldAt")
      SELECT "id", "petitionId", "at" FROM told WHERE "held"
    ), grown AS (
      SELECT "petitionId", count(*) AS "added", max("at") AS "latest",
        extract(epoch FROM max("at"))::float8 / ${TREND_SECONDS}::float8 AS "age"
      FROM told WHERE NOT "held" GROUP BY "petitionId"
    ), locked AS (
      SELECT "petitionId" FROM "SignatureTally"
      WHERE "petitionId" IN (SELECT "petitionId" FROM grown) ORDER BY "petitionId" FOR UPDATE
    ), counted AS (
      UPDATE "SignatureTally" t SET
        "online" = t."online" + n."added", "revision" = t."revision" + n."added",
        "changedAt" = greatest(t."changedAt", n."latest"), "trend" = n."age" + ln(exp(least(greatest(t."trend" - n."age", -700), 700)) + n."added")
      FROM locked JOIN grown n USING ("petitionId")
      WHERE t."petitionId" = locked."petitionId"
      RETURNING t."petitionId", t."online" + t."paper" AS "total", t."revision", n."added", n."latest"
    ), ledger AS (
      INSERT INTO "SignatureEvent" ("petitionId", "seq", "kind", "delta", "country", "textVersion", "period", "signatureId")
      SELECT n."petitionId", c."revision" - c."added" + row_number() OVER (PARTITION BY n."petitionId" ORDER BY n."place"),
        'CONFIRMED', 1, n."country", n."textVersion", date_trunc(CASE WHEN n."highRisk" THEN 'day' ELSE 'hour' END, n."at", 'UTC'), n."id"
      FROM told n JOIN counted c USING ("petitionId") WHERE NOT n."held"
    ), moved AS (
      UPDATE "SignatureRequest" r SET "confirmedAt" = told."at", "sealedContact" = NULL, "publicName" = NULL, "publicReason" = NULL
      -- Named twice: by a list the planner goes through the index, by the join alone it read the whole table.
      FROM told WHERE r."id" = told."id" AND r."id" = ANY((SELECT array_agg("id") FROM asked)::uuid[])
    ), receipts AS (
      INSERT INTO "OutboxMail" ("kind", "requestId", "createdAt")
      SELECT 'SIGNATURE_RECEIPT', "id", "at" FROM told WHERE NOT "highRisk"
    )
    SELECT n."petitionId", n."highRisk", n."held", coalesce(c."total", t."online" + t."paper")::int AS "total",
      coalesce(c."revision", t."revision")::int AS "revision", coalesce(c."added", 0)::int AS "added",
      coalesce(c."latest", max(n."at")) AS "latest", string_agg(n."place"::text, ',' ORDER BY n."place") AS "places"
    FROM told n JOIN "SignatureTally" t ON t."petitionId" = n."petitionId" LEFT JOIN counted c ON c."petitionId" = n."petitionId"
    GROUP BY n."petitionId", n."highRisk", n."held", c."total", c."revision", c."added", c."latest", t."online", t."paper", t."revision"`;
  return written.flatMap(({ held, places, total, added, ...petition }) =>
    places.split(',').map((place, index) => ({
      ...petition,
      counted: !held,
      requestId: ids[Number(place) - 1] ?? '',
      number: held ? total + 1 : total - added + index + 1,
      total,
      added,
    })),
  );
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
      SELECT s."id", s."petitionId", s."country", s."textVersion", s."state",
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
      INSERT INTO "SignatureEvent" (
        "petitionId", "seq", "kind", "delta", "reasonCode", "country", "textVersion", "period", "signatureId")
      SELECT n."petitionId", c."revision" - c."entries" + n."place", ${kind}::"SignatureEventKind", n."delta",
        ${reasonCode}::text, n."country", n."textVersion", n."period", n."id"
      FROM numbered n JOIN counted c USING ("petitionId")
    )
    SELECT n."id" AS "signatureId", n."petitionId", c."revision"::int AS "revision"
    FROM numbered n JOIN counted c USING ("petitionId")`;
}

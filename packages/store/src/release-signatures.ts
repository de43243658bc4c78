import type { Transaction } from './database.ts';

/** A petition whose count grew, after all that made it grow. */
export interface GrownTally {
  readonly petitionId: string;
  readonly total: number;
  readonly revision: number;
  /** By how much. */
  readonly added: number;
  /** When the last of them was counted. */
  readonly latest: Date;
  readonly highRisk: boolean;
}

/**
 * Count the held signatures among `ids`: state, ledger and tally in one statement. Those that were
 * withdrawn or decided meanwhile are left as they are. The trend stays: they were signed earlier.
 *
 * @returns a row for each petition that grew
 */
export function releaseSignatures(tx: Transaction, ids: readonly string[], at: Date): Promise<GrownTally[]> {
  return tx.$queryRaw<GrownTally[]>`
    WITH asked AS (
      SELECT s."id", s."petitionId", s."country", s."textVersion", p."highRisk",
        date_trunc(CASE WHEN p."highRisk" THEN 'day' ELSE 'hour' END, ${at}::timestamptz, 'UTC') AS "period"
      FROM "Signature" s JOIN "Petition" p ON p."id" = s."petitionId"
      WHERE s."id" = ANY(${[...ids]}::uuid[]) AND s."state" = 'HELD'
      ORDER BY s."id" FOR NO KEY UPDATE OF s
    ), let_in AS (
      UPDATE "Signature" s SET "state" = 'COUNTED' FROM asked a WHERE s."id" = a."id"
    ), released AS (
      DELETE FROM "HeldSignature" h USING asked a WHERE h."signatureId" = a."id"
    ), numbered AS (
      SELECT a.*, row_number() OVER (PARTITION BY a."petitionId" ORDER BY a."id") AS "place" FROM asked a
    ), locked AS (
      SELECT "petitionId" FROM "SignatureTally"
      WHERE "petitionId" IN (SELECT "petitionId" FROM asked) ORDER BY "petitionId" FOR UPDATE
    ), counted AS (
      UPDATE "SignatureTally" t SET "online" = t."online" + n."added", "revision" = t."revision" + n."added",
        "changedAt" = greatest(t."changedAt", ${at}::timestamptz)
      FROM locked JOIN (
        SELECT "petitionId", bool_or("highRisk") AS "highRisk", count(*) AS "added" FROM numbered GROUP BY "petitionId"
      ) n USING ("petitionId")
      WHERE t."petitionId" = locked."petitionId"
      RETURNING t."petitionId", t."online" + t."paper" AS "total", t."revision", n."added", n."highRisk"
    ), ledger AS (
      INSERT INTO "SignatureEvent" ("petitionId", "seq", "kind", "delta", "country", "textVersion", "period", "signatureId")
      SELECT n."petitionId", c."revision" - c."added" + n."place", 'CONFIRMED', 1, n."country", n."textVersion", n."period", n."id"
      FROM numbered n JOIN counted c USING ("petitionId")
    )
    SELECT "petitionId", "total"::int AS "total", "revision"::int AS "revision", "added"::int AS "added",
      ${at}::timestamptz AS "latest", "highRisk"
    FROM counted`;
}

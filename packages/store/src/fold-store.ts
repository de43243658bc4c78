import type { Database, Transaction } from './database.ts';
import { SOURCE_CODE } from './source-code.ts';

/** Petitions whose ledger has entries that are not folded yet. */
export async function findPetitionsToFold(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ petitionId: string }[]>`
    SELECT t."petitionId" FROM "SignatureTally" t LEFT JOIN "LedgerFold" f USING ("petitionId")
    WHERE t."revision" > coalesce(f."seq", 0) ORDER BY t."petitionId"`;
  return rows.map(({ petitionId }) => petitionId);
}

/** Take the petition's fold until the transaction ends. Returns whether it was free: another node may be at it. */
export async function claimLedgerFold(tx: Transaction, petitionId: string): Promise<boolean> {
  await tx.$executeRaw`
    INSERT INTO "LedgerFold" ("petitionId") VALUES (${petitionId}::uuid) ON CONFLICT DO NOTHING`;
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM "LedgerFold" WHERE "petitionId" = ${petitionId}::uuid FOR UPDATE SKIP LOCKED`;
  return rows.length > 0;
}

/**
 * Fold up to `limit` more entries of the petition's ledger, whose fold must be claimed. The ledger has no gaps, so the
 * place of the last entry folded says exactly what is in the sums.
 *
 * Where a signer came from is not in the ledger: it is looked up at the request, and is '' once that is forgotten, or
 * when it is no code.
 *
 * @returns how many entries were folded; fewer than `limit` when none is left
 */
export async function foldLedger(tx: Transaction, petitionId: string, limit: number): Promise<number> {
  const [folded] = await tx.$queryRaw<{ entries: number }[]>`
    WITH entries AS MATERIALIZED (
      SELECT e."seq", e."kind", e."delta", e."period", coalesce(e."country", '') AS "country", e."textVersion",
        CASE WHEN r."source" ~ ${SOURCE_CODE} THEN r."source" ELSE '' END AS "source"
      FROM "SignatureEvent" e LEFT JOIN "SignatureRequest" r ON r."id" = e."signatureId" AND e."kind" = 'CONFIRMED'
      WHERE e."petitionId" = ${petitionId}::uuid
        AND e."seq" > (SELECT "seq" FROM "LedgerFold" WHERE "petitionId" = ${petitionId}::uuid)
      ORDER BY e."seq" LIMIT ${limit}
    ), periods AS (
      INSERT INTO "PeriodFold" AS f ("petitionId", "period", "confirmed", "taken", "paper")
      SELECT ${petitionId}::uuid, "period",
        coalesce(sum("delta") FILTER (WHERE "kind" = 'CONFIRMED'), 0),
        coalesce(-sum("delta") FILTER (WHERE "kind" IN ('WITHDRAWN', 'VOIDED')), 0),
        coalesce(sum("delta") FILTER (WHERE "kind" = 'PAPER'), 0)
      FROM entries GROUP BY "period"
      ON CONFLICT ("petitionId", "period") DO UPDATE SET "confirmed" = f."confirmed" + EXCLUDED."confirmed",
        "taken" = f."taken" + EXCLUDED."taken", "paper" = f."paper" + EXCLUDED."paper"
    ), countries AS (
      INSERT INTO "CountryFold" AS f ("petitionId", "country", "count")
      SELECT ${petitionId}::uuid, "country", sum("delta") FROM entries GROUP BY "country"
      ON CONFLICT ("petitionId", "country") DO UPDATE SET "count" = f."count" + EXCLUDED."count"
    ), sources AS (
      INSERT INTO "SourceFold" AS f ("petitionId", "source", "count")
      SELECT ${petitionId}::uuid, "source", sum("delta") FROM entries WHERE "kind" = 'CONFIRMED' GROUP BY "source"
      ON CONFLICT ("petitionId", "source") DO UPDATE SET "count" = f."count" + EXCLUDED."count"
    ), texts AS (
      INSERT INTO "TextFold" AS f ("petitionId", "textVersion", "count")
      SELECT ${petitionId}::uuid, "textVersion", sum("delta") FROM entries WHERE "textVersion" IS NOT NULL
      GROUP BY "textVersion"
      ON CONFLICT ("petitionId", "textVersion") DO UPDATE SET "count" = f."count" + EXCLUDED."count"
    ), moved AS (
      UPDATE "LedgerFold" SET "seq" = (SELECT max("seq") FROM entries)
      WHERE "petitionId" = ${petitionId}::uuid AND EXISTS (SELECT FROM entries)
    )
    SELECT count(*)::int AS "entries" FROM entries`;
  return folded?.entries ?? 0;
}

/** Forget which sources a petition's requests and signatures came from; how many there were stays. */
export async function forgetSources(tx: Transaction, petitionId: string): Promise<void> {
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM "RequestFold" WHERE "petitionId" = ${petitionId}::uuid AND "source" <> '' RETURNING "period", "requests")
    INSERT INTO "RequestFold" AS f ("petitionId", "period", "source", "requests")
    SELECT ${petitionId}::uuid, "period", '', sum("requests") FROM gone GROUP BY "period"
    ON CONFLICT ("petitionId", "period", "source") DO UPDATE SET "requests" = f."requests" + EXCLUDED."requests"`;
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM "SourceFold" WHERE "petitionId" = ${petitionId}::uuid AND "source" <> '' RETURNING "count")
    INSERT INTO "SourceFold" AS f ("petitionId", "source", "count")
    SELECT ${petitionId}::uuid, '', sum("count") FROM gone HAVING count(*) > 0
    ON CONFLICT ("petitionId", "source") DO UPDATE SET "count" = f."count" + EXCLUDED."count"`;
}

import { databaseOf } from './reader-database.ts';
import type { Reader } from './reader.ts';
import { SOURCE_CODE } from './source-code.ts';

/** What happened to a petition's count in one hour, or one day when it is high-risk. */
export interface PeriodSum {
  readonly period: Date;
  readonly confirmed: number;
  /** Withdrawn and voided, of those that were counted. */
  readonly taken: number;
  readonly paper: number;
}

/**
 * No entry has a higher number. Said in each statement, because PostgreSQL takes a range that is open at one end for a third
 * of the ledger, and reads all of it; one with two ends it takes for the few entries it is.
 */
const LAST_SEQ = 2_147_483_647;

// Each of these reads the fold and the ledger entries after it in one statement, so that what the fold takes over
// meanwhile is never counted twice, nor left out.

/** The petition's count by hour, ascending; hours in which nothing happened have no row. */
export function findPeriods(reader: Reader, petitionId: string): Promise<PeriodSum[]> {
  return databaseOf(reader).$queryRaw<PeriodSum[]>`
    SELECT "period", sum("confirmed")::int AS "confirmed", sum("taken")::int AS "taken", sum("paper")::int AS "paper"
    FROM (
      SELECT "period", "confirmed", "taken", "paper" FROM "PeriodFold" WHERE "petitionId" = ${petitionId}::uuid
      UNION ALL
      SELECT "period", CASE WHEN "kind" = 'CONFIRMED' THEN "delta" ELSE 0 END,
        CASE WHEN "kind" IN ('WITHDRAWN', 'VOIDED') THEN -"delta" ELSE 0 END,
        CASE WHEN "kind" = 'PAPER' THEN "delta" ELSE 0 END
      FROM "SignatureEvent" WHERE "petitionId" = ${petitionId}::uuid
        AND "seq" > coalesce((SELECT "seq" FROM "LedgerFold" WHERE "petitionId" = ${petitionId}::uuid), 0) AND "seq" <= ${LAST_SEQ}
    ) every GROUP BY "period" ORDER BY "period"`;
}

/**
 * The petition's count by country, `null` for signatures that name none, and for paper.
 *
 * @param before without what happened from this moment on; `null` for everything
 */
export function findCountries(
  reader: Reader,
  petitionId: string,
  before: Date | null = null,
): Promise<{ country: string | null; count: number }[]> {
  return databaseOf(reader).$queryRaw<{ country: string | null; count: number }[]>`
    SELECT nullif("country", '') AS "country", sum("count")::int AS "count"
    FROM (
      SELECT "country", "count" FROM "CountryFold" WHERE "petitionId" = ${petitionId}::uuid
      UNION ALL
      SELECT coalesce("country", ''), "delta" FROM "SignatureEvent" WHERE "petitionId" = ${petitionId}::uuid
        AND "seq" > coalesce((SELECT "seq" FROM "LedgerFold" WHERE "petitionId" = ${petitionId}::uuid), 0) AND "seq" <= ${LAST_SEQ}
      UNION ALL
      SELECT coalesce("country", ''), -"delta" FROM "SignatureEvent"
      WHERE "petitionId" = ${petitionId}::uuid AND "period" >= ${before}::timestamptz
    ) every GROUP BY "country"`;
}

/**
 * Signatures as they were confirmed, by source; `null` for those that say nothing, or whose source is forgotten.
 *
 * @param before without what happened from this moment on; `null` for everything
 */
export function findSources(
  reader: Reader,
  petitionId: string,
  before: Date | null = null,
): Promise<{ source: string | null; count: number }[]> {
  return databaseOf(reader).$queryRaw<{ source: string | null; count: number }[]>`
    SELECT nullif("source", '') AS "source", sum("count")::int AS "count"
    FROM (
      SELECT "source", "count" FROM "SourceFold" WHERE "petitionId" = ${petitionId}::uuid
      UNION ALL
      SELECT CASE WHEN r."source" ~ ${SOURCE_CODE} THEN r."source" ELSE '' END, e."delta"
      FROM "SignatureEvent" e LEFT JOIN "SignatureRequest" r ON r."id" = e."signatureId"
      WHERE e."petitionId" = ${petitionId}::uuid AND e."kind" = 'CONFIRMED'
        AND e."seq" > coalesce((SELECT "seq" FROM "LedgerFold" WHERE "petitionId" = ${petitionId}::uuid), 0) AND e."seq" <= ${LAST_SEQ}
      UNION ALL
      SELECT coalesce(r."source", ''), -e."delta"
      FROM "SignatureEvent" e LEFT JOIN "SignatureRequest" r ON r."id" = e."signatureId"
      WHERE e."petitionId" = ${petitionId}::uuid AND e."kind" = 'CONFIRMED' AND e."period" >= ${before}::timestamptz
    ) every GROUP BY "source"`;
}

/** Counted signatures by the version of the text they stand under; versions nobody signed have no row. */
export function findTextCounts(
  reader: Reader,
  petitionId: string,
): Promise<{ textVersion: number; count: number }[]> {
  return databaseOf(reader).$queryRaw<{ textVersion: number; count: number }[]>`
    SELECT "textVersion", sum("count")::int AS "count"
    FROM (
      SELECT "textVersion", "count" FROM "TextFold" WHERE "petitionId" = ${petitionId}::uuid
      UNION ALL
      SELECT "textVersion", "delta" FROM "SignatureEvent" WHERE "petitionId" = ${petitionId}::uuid AND "textVersion" IS NOT NULL
        AND "seq" > coalesce((SELECT "seq" FROM "LedgerFold" WHERE "petitionId" = ${petitionId}::uuid), 0) AND "seq" <= ${LAST_SEQ}
    ) every GROUP BY "textVersion" ORDER BY "textVersion"`;
}

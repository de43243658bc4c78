import { databaseOf } from './reader-database.ts';
import type { Reader } from './reader.ts';

/** How many asked to sign in one hour (one day when high-risk). */
export interface RequestSum {
  readonly period: Date;
  readonly requests: number;
}

/** Requests to sign the petition by hour, ascending; hours without any have no row. */
export function findRequestPeriods(reader: Reader, petitionId: string): Promise<RequestSum[]> {
  return databaseOf(reader).$queryRaw<RequestSum[]>`
    SELECT "period", sum("requests")::int AS "requests" FROM "RequestFold" WHERE "petitionId" = ${petitionId}::uuid
    GROUP BY "period" ORDER BY "period"`;
}

/**
 * Requests to sign the petition by source; `null` for those that say nothing, or whose source is forgotten.
 *
 * @param before without what was asked from this moment on; `null` for everything
 */
export function findRequestSources(
  reader: Reader,
  petitionId: string,
  before: Date | null = null,
): Promise<{ source: string | null; requests: number }[]> {
  return databaseOf(reader).$queryRaw<{ source: string | null; requests: number }[]>`
    SELECT nullif("source", '') AS "source", sum("requests")::int AS "requests" FROM "RequestFold"
    WHERE "petitionId" = ${petitionId}::uuid AND (${before}::timestamptz IS NULL OR "period" < ${before}::timestamptz)
    GROUP BY "source"`;
}

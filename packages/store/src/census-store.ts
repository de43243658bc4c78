import type { ConsentPurpose } from '@groundswell/domain';
import { databaseOf } from './reader-database.ts';
import type { Reader } from './reader.ts';

/** What a petition's signers said about one kind of mail. */
export interface ConsentSum {
  /** `null` for the petition's own updates. */
  readonly organisationId: string | null;
  readonly organisation: string | null;
  readonly purpose: ConsentPurpose;
  /** Signers who ever agreed. */
  readonly given: number;
  /** Those of them who took it back. */
  readonly withdrawn: number;
  /** Who may be written to now: counted, agreeing, and their address still there. */
  readonly reachable: number;
}

/**
 * What signers agreed to, by organisation and purpose. Reads every consent of the petition: some two seconds for a
 * million, so nobody is to wait for it.
 *
 * @param before without what was said from this moment on; `null` for everything
 */
export function countConsents(
  reader: Reader,
  petitionId: string,
  before: Date | null,
): Promise<ConsentSum[]> {
  return databaseOf(reader).$queryRaw<ConsentSum[]>`
    SELECT "organisationId", o."name" AS "organisation", "purpose"::text AS "purpose",
      (count(*) FILTER (WHERE "gave"))::int AS "given",
      (count(*) FILTER (WHERE "gave" AND "last" = 'WITHDRAWN'))::int AS "withdrawn",
      (count(*) FILTER (WHERE "last" = 'GIVEN' AND "there"))::int AS "reachable"
    FROM (
      SELECT c."organisationId", c."purpose", bool_or(c."action" = 'GIVEN') AS "gave",
        (array_agg(c."action" ORDER BY c."id" DESC))[1] AS "last",
        bool_and(s."state" = 'COUNTED' AND s."sealedContact" IS NOT NULL) AS "there"
      FROM "ConsentEntry" c JOIN "Signature" s ON s."id" = c."requestId"
      WHERE c."petitionId" = ${petitionId}::uuid AND (${before}::timestamptz IS NULL OR c."at" < ${before}::timestamptz)
      GROUP BY c."requestId", c."organisationId", c."purpose"
    ) said LEFT JOIN "Organisation" o ON o."id" = "organisationId"
    GROUP BY "organisationId", o."name", "purpose" ORDER BY o."name" NULLS FIRST, "purpose"`;
}

/** Why counted signatures are not counted any more. */
export interface DepartureSum {
  readonly withdrawn: number;
  readonly voided: number;
}

/**
 * How many signatures their signers took back, and moderators voided. Reads the whole ledger of the petition.
 *
 * @param before without what happened from this moment on; `null` for everything
 */
export async function countDepartures(
  reader: Reader,
  petitionId: string,
  before: Date | null,
): Promise<DepartureSum> {
  const [sums] = await databaseOf(reader).$queryRaw<DepartureSum[]>`
    SELECT coalesce(-sum("delta") FILTER (WHERE "kind" = 'WITHDRAWN'), 0)::int AS "withdrawn",
      coalesce(-sum("delta") FILTER (WHERE "kind" = 'VOIDED'), 0)::int AS "voided"
    FROM "SignatureEvent" WHERE "petitionId" = ${petitionId}::uuid AND "kind" IN ('WITHDRAWN', 'VOIDED')
      AND (${before}::timestamptz IS NULL OR "period" < ${before}::timestamptz)`;
  return sums ?? { withdrawn: 0, voided: 0 };
}

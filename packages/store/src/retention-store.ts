import type { Database, Transaction } from './database.ts';

/**
 * Petitions that ended at `cutoff` or before and still have their key, longest ended first. A petition ends when it is
 * closed, or by itself when its last day has passed; one that was opened again has not ended.
 */
export async function findPetitionsToForget(
  db: Database,
  { cutoff, now }: { readonly cutoff: Date; readonly now: Date },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Petition"
    WHERE "sealedDataKey" IS NOT NULL AND least("closedAt", "closesAt") <= ${cutoff}
      AND ("status" NOT IN ('OPEN', 'PAUSED') OR "closesAt" <= ${now})
    ORDER BY least("closedAt", "closesAt"), "id"`;
  return rows.map(({ id }) => id);
}

/** Lock the petition until the transaction ends. `false` when another node has it, or its key is gone. */
export async function claimPetitionToForget(tx: Transaction, petitionId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Petition" WHERE "id" = ${petitionId}::uuid AND "sealedDataKey" IS NOT NULL
    FOR NO KEY UPDATE SKIP LOCKED`;
  return rows.length > 0;
}

/**
 * Strip up to `limit` signatures of everything that says whose they are. Names and reasons that were shown go too:
 * without the address's key nobody could ask for them to be taken down. Rows, states and the ledger stay.
 *
 * @returns how many were stripped; 0 when none is left
 */
export function forgetSignatures(tx: Transaction, petitionId: string, limit: number): Promise<number> {
  return tx.$executeRaw`
    WITH piece AS (
      SELECT "id" FROM "Signature" WHERE "petitionId" = ${petitionId}::uuid AND "emailKey" IS NOT NULL
      ORDER BY "emailKey" LIMIT ${limit}
    ), locked AS (
      SELECT s."id" FROM "Signature" s JOIN piece USING ("id") ORDER BY s."id" FOR NO KEY UPDATE OF s
    )
    UPDATE "Signature" s SET "emailKey" = NULL, "sealedContact" = NULL, "nameDisplay" = 'ANONYMOUS',
      "publicName" = NULL, "publicReason" = NULL, "country" = NULL
    FROM locked l WHERE s."id" = l."id"`;
}

/**
 * Forget up to `limit` signature requests. Where a consent is written down for one that was confirmed its row stays,
 * stripped, because the proof hangs on it; what stands for the token is shorter than any hash, so that no link opens it.
 *
 * @returns how many were forgotten; 0 when none is left
 */
export function forgetRequests(tx: Transaction, petitionId: string, limit: number): Promise<number> {
  return tx.$executeRaw`
    WITH piece AS (
      SELECT "id", "confirmedAt" IS NOT NULL AND EXISTS (SELECT FROM "ConsentEntry" c WHERE c."requestId" = r."id") AS "proof"
      FROM "SignatureRequest" r WHERE "petitionId" = ${petitionId}::uuid AND "emailKey" > ''::bytea
      ORDER BY "emailKey" LIMIT ${limit} FOR UPDATE
    ), deleted AS (
      DELETE FROM "SignatureRequest" r USING piece p WHERE r."id" = p."id" AND NOT p."proof" RETURNING r."id"
    ), stripped AS (
      UPDATE "SignatureRequest" r SET "emailKey" = ''::bytea, "sealedContact" = NULL, "publicName" = NULL,
        "publicReason" = NULL, "nameDisplay" = 'ANONYMOUS', "country" = NULL, "source" = NULL, "idempotencyKey" = NULL,
        "suspicions" = '{}', "tokenHash" = decode(replace(gen_random_uuid()::text, '-', ''), 'hex')
      FROM piece p WHERE r."id" = p."id" AND p."proof" RETURNING r."id"
    )
    SELECT "id" FROM deleted UNION ALL SELECT "id" FROM stripped`;
}

/** Destroy the petition's key, when nothing that was sealed with it is left. Returns whether it is gone. */
export async function destroyDataKey(tx: Transaction, petitionId: string): Promise<boolean> {
  const destroyed = await tx.$executeRaw`
    UPDATE "Petition" p SET "sealedDataKey" = NULL
    WHERE p."id" = ${petitionId}::uuid
      AND NOT EXISTS (
        SELECT FROM "Signature" s WHERE s."petitionId" = p."id" AND (s."emailKey" IS NOT NULL OR s."sealedContact" IS NOT NULL))
      AND NOT EXISTS (
        SELECT FROM "SignatureRequest" r WHERE r."petitionId" = p."id" AND (r."emailKey" > ''::bytea OR r."sealedContact" IS NOT NULL))`;
  return destroyed > 0;
}

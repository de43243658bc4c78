import type { Database, Transaction } from './database.ts';

/** Whose a petition is, and what an export of it needs. */
export async function findPetitionToExport(tx: Transaction, id: string) {
  return tx.petition.findUnique({
    where: { id },
    select: {
      slug: true,
      highRisk: true,
      creatorId: true,
      organisationId: true,
      sealedDataKey: true,
      organisation: { select: { sealingKey: true } },
      tally: { select: { revision: true } },
    },
  });
}

/** Where the petition's ledger stood when the moment `before` came: the last entry before the first one after it. */
export async function findRevisionBefore(tx: Transaction, petitionId: string, before: Date): Promise<number> {
  const [cut] = await tx.$queryRaw<{ revision: number }[]>`
    SELECT coalesce(
      (SELECT min("seq") - 1 FROM "SignatureEvent" WHERE "petitionId" = ${petitionId}::uuid AND "period" >= ${before}),
      (SELECT "revision" FROM "SignatureTally" WHERE "petitionId" = ${petitionId}::uuid), 0) AS "revision"`;
  return cut?.revision ?? 0;
}

/** The signatures that were taken out again by the ledger entry `revision`. */
export async function findDepartedSignatures(
  db: Database,
  petitionId: string,
  revision: number,
): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "signatureId" AS "id" FROM "SignatureEvent"
    WHERE "petitionId" = ${petitionId}::uuid AND "seq" <= ${revision} AND "kind" IN ('WITHDRAWN', 'VOIDED')
      AND "signatureId" IS NOT NULL`;
  return new Set(rows.map(({ id }) => id));
}

/** A signature as its ledger entry and its row tell it now. What was erased since is `null`. */
export interface LedgerSignature {
  readonly seq: number;
  readonly signatureId: string;
  readonly period: Date;
  readonly country: string | null;
  readonly publicName: string | null;
  readonly publicReason: string | null;
  /** `null` once the signature is not counted any more, too. */
  readonly sealedContact: Uint8Array | null;
}

/** The next `limit` signatures of a petition's ledger after the entry `after`, up to `revision`, in its order. */
export function findLedgerSignatures(
  db: Database,
  petitionId: string,
  { after, revision, limit }: { readonly after: number; readonly revision: number; readonly limit: number },
): Promise<LedgerSignature[]> {
  return db.$queryRaw<LedgerSignature[]>`
    SELECT e."seq", e."signatureId", e."period", e."country", s."publicName", s."publicReason",
      CASE WHEN s."state" = 'COUNTED' THEN s."sealedContact" END AS "sealedContact"
    FROM "SignatureEvent" e LEFT JOIN "Signature" s ON s."id" = e."signatureId"
    WHERE e."petitionId" = ${petitionId}::uuid AND e."kind" = 'CONFIRMED' AND e."signatureId" IS NOT NULL
      AND e."seq" > ${after} AND e."seq" <= ${revision}
    ORDER BY e."seq" LIMIT ${limit}`;
}

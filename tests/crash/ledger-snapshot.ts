import type { Database } from '@groundswell/store';

/** One petition counted in every way, all at one moment. */
export interface LedgerSnapshot {
  readonly tally: number;
  readonly revision: number;
  /** Signatures that have a row. */
  readonly rows: number;
  /** Different people among them. */
  readonly people: number;
  /** The ledger folded, its length, where it ends, and how many signatures it speaks of. */
  readonly ledgerSum: number;
  readonly entries: number;
  readonly lastSeq: number;
  readonly entered: number;
}

/** Count in one statement, so that nothing comes between. */
export async function readLedger(db: Database, petitionId: string): Promise<LedgerSnapshot> {
  const [snapshot] = await db.$queryRaw<LedgerSnapshot[]>`
    SELECT t."online" + t."paper" AS "tally", t."revision", s."rows", s."people", e."ledgerSum", e."entries", e."lastSeq", e."entered"
    FROM "SignatureTally" t,
      (SELECT count(*)::int AS "rows", count(DISTINCT "emailKey")::int AS "people"
       FROM "Signature" WHERE "petitionId" = ${petitionId}::uuid) s,
      (SELECT coalesce(sum("delta"), 0)::int AS "ledgerSum", count(*)::int AS "entries",
         coalesce(max("seq"), 0)::int AS "lastSeq", count(DISTINCT "signatureId")::int AS "entered"
       FROM "SignatureEvent" WHERE "petitionId" = ${petitionId}::uuid) e
    WHERE t."petitionId" = ${petitionId}::uuid`;
  if (!snapshot) throw new Error(`readLedger: petition ${petitionId} has no tally`);
  return snapshot;
}

/** In which ways `snapshot` does not agree with itself; empty when nothing drifted. */
export function driftIn(snapshot: LedgerSnapshot): string[] {
  const { tally, revision, rows, people, ledgerSum, entries, lastSeq, entered } = snapshot;
  return [
    rows === people ? [] : [`twice: ${rows} signatures of ${people} people`],
    tally === rows && ledgerSum === rows && entered === rows
      ? []
      : [
          `drift: ${rows} signatures, a count of ${tally}, a ledger of ${ledgerSum} for ${entered} signatures`,
        ],
    revision === lastSeq && entries === lastSeq
      ? []
      : [`drift: revision ${revision}, and a ledger of ${entries} entries that ends at ${lastSeq}`],
  ].flat();
}

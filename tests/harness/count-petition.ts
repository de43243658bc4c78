import type { Database } from '@groundswell/store';

/** One petition counted in every way the database can count it: all the same number, when nothing drifted. */
export interface PetitionCount {
  /** What readers are shown. */
  readonly tally: number;
  /** Signatures whose row says that they count. */
  readonly rows: number;
  /** The ledger folded. */
  readonly ledgerSum: number;
  /** Where the ledger ends. */
  readonly revision: number;
}

export async function countPetition(db: Database, petitionId: string): Promise<PetitionCount> {
  const where = { petitionId };
  const { online, paper, revision } = await db.signatureTally.findUniqueOrThrow({ where });
  const ledger = await db.signatureEvent.aggregate({ where, _sum: { delta: true } });
  return {
    tally: online + paper,
    rows: await db.signature.count({ where: { ...where, state: 'COUNTED' } }),
    ledgerSum: ledger._sum.delta ?? 0,
    revision,
  };
}

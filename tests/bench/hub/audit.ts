import type { Database } from '@groundswell/store';

/** One petition counted in every way its database can count it, all in one snapshot. */
export interface Audit {
  /** What readers are shown. */
  readonly count: number;
  /** Signatures that have a row and count. */
  readonly rows: number;
  /** The ledger: its sum, how many entries it has, and the last one's place. */
  readonly ledgerSum: number;
  readonly ledgerEntries: number;
  readonly lastSeq: number;
  /** The revision readers are shown. */
  readonly revision: number;
  /** Signature requests, decided or not. */
  readonly requests: number;
}

/** Count `petitionId` in a snapshot of its own. */
export function audit(db: Database, petitionId: string): Promise<Audit> {
  const where = { petitionId };
  return db.$transaction(
    async (tx) => {
      const { online, paper, revision } = await tx.signatureTally.findUniqueOrThrow({ where });
      const ledger = await tx.signatureEvent.aggregate({
        where,
        _sum: { delta: true },
        _count: true,
        _max: { seq: true },
      });
      return {
        count: online + paper,
        rows: await tx.signature.count({ where }),
        ledgerSum: ledger._sum.delta ?? 0,
        ledgerEntries: ledger._count,
        lastSeq: ledger._max.seq ?? 0,
        revision,
        requests: await tx.signatureRequest.count({ where }),
      };
    },
    { isolationLevel: 'RepeatableRead' },
  );
}

/** Whether count, rows, ledger and revision of `found` are one and the same number. */
export function agrees(found: Audit): boolean {
  const { count, rows, ledgerSum, ledgerEntries, lastSeq, revision } = found;
  return [rows, ledgerSum, ledgerEntries, lastSeq, revision].every((number) => number === count);
}

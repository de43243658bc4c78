import type { Transaction } from './database.ts';
import { findRevisionBefore } from './export-store.ts';
import { databaseOf } from './reader-database.ts';
import type { Reader } from './reader.ts';

/** A count as it stood after the ledger entry `revision`. */
export interface FrozenCount {
  readonly online: number;
  readonly paper: number;
  readonly revision: number;
}

/**
 * The petition's count as it is now.
 *
 * @param before as it was when this moment came; `null` for now
 */
export async function findFrozenCount(
  tx: Transaction,
  petitionId: string,
  before: Date | null,
): Promise<FrozenCount> {
  if (before === null) {
    const { online, paper, revision } = await tx.signatureTally.findUniqueOrThrow({ where: { petitionId } });
    return { online, paper, revision };
  }
  const revision = await findRevisionBefore(tx, petitionId, before);
  const [count] = await tx.$queryRaw<{ online: number; paper: number }[]>`
    SELECT coalesce(sum("delta") FILTER (WHERE "kind" <> 'PAPER'), 0)::int AS "online",
      coalesce(sum("delta") FILTER (WHERE "kind" = 'PAPER'), 0)::int AS "paper"
    FROM "SignatureEvent" WHERE "petitionId" = ${petitionId}::uuid AND "seq" <= ${revision}`;
  return { online: 0, paper: 0, ...count, revision };
}

/** A hand-over to be kept. */
export interface NewDelivery extends FrozenCount {
  readonly id: string;
  readonly petitionId: string;
  /** What was handed over. */
  readonly textId: string;
  readonly recipient: string;
  readonly note: string | null;
  readonly deliveredAt: Date;
  readonly createdById: string;
}

export async function insertDelivery(tx: Transaction, delivery: NewDelivery): Promise<void> {
  await tx.delivery.create({ data: delivery });
}

/** The petition's count by country when its ledger ended at `revision`; `null` for signatures that name none, and paper. */
export function findCountriesAt(
  reader: Reader,
  petitionId: string,
  revision: number,
): Promise<{ country: string | null; count: number }[]> {
  return databaseOf(reader).$queryRaw<{ country: string | null; count: number }[]>`
    SELECT "country", sum("delta")::int AS "count" FROM "SignatureEvent"
    WHERE "petitionId" = ${petitionId}::uuid AND "seq" <= ${revision} GROUP BY "country"`;
}

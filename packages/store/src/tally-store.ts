import type { Database } from './database.ts';

/** A petition's tally, beside what decides how it may be shown. */
export interface TalliedRow {
  readonly id: string;
  readonly highRisk: boolean;
  readonly tally: { readonly online: number; readonly paper: number; readonly revision: number };
}

/**
 * The tallies of `petitionIds`, in one statement: this is what every tick of every live count
 * reads, and the client's own join would be two.
 */
export async function findTallies(db: Database, petitionIds: readonly string[]): Promise<TalliedRow[]> {
  const rows = await db.$queryRaw<
    { id: string; highRisk: boolean; online: number; paper: number; revision: number }[]
  >`
    SELECT p."id", p."highRisk", t."online", t."paper", t."revision"
    FROM "Petition" p JOIN "SignatureTally" t ON t."petitionId" = p."id"
    WHERE p."id" = ANY(${[...petitionIds]}::uuid[])`;
  return rows.map(({ id, highRisk, online, paper, revision }) => ({
    id,
    highRisk,
    tally: { online, paper, revision },
  }));
}

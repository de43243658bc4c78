import type { Database, Transaction } from './database.ts';

/** An organisation's row. */
export interface NewOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly url: string | null;
  readonly privacyPolicyUrl: string | null;
  readonly isHub: boolean;
  readonly createdAt: Date;
}

/** The names of the organisations `ids`, by id. */
export async function findOrganisationNames(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name] as const));
}

export async function insertOrganisation(tx: Transaction, organisation: NewOrganisation): Promise<void> {
  await tx.organisation.create({ data: organisation });
}

/** Those of `ids` that an organisation has; what is no id at all nobody has. */
export async function findOrganisationIds(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id"::text AS "id" FROM "Organisation" WHERE "id"::text = ANY(${[...ids]}::text[])`;
  return new Set(found.map(({ id }) => id));
}

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

export type MemberRole = 'MEMBER' | 'OWNER';

export async function upsertMembership(
  tx: Transaction,
  organisationId: string,
  accountId: string,
  role: MemberRole,
): Promise<void> {
  await tx.membership.upsert({
    where: { accountId_organisationId: { accountId, organisationId } },
    create: { accountId, organisationId, role },
    update: { role },
  });
}

export async function deleteMembership(
  tx: Transaction,
  organisationId: string,
  accountId: string,
): Promise<void> {
  await tx.membership.deleteMany({ where: { accountId, organisationId } });
}

/** Set what an organisation's exports are sealed to. Returns whether there is such an organisation. */
export async function updateSealingKey(
  tx: Transaction,
  id: string,
  sealingKey: string | null,
): Promise<boolean> {
  const { count } = await tx.organisation.updateMany({ where: { id }, data: { sealingKey } });
  return count > 0;
}

import type { AccountRole } from '@groundswell/domain';
import type { Database, Transaction } from './database.ts';

/** A person who can sign in. */
export interface NewAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly AccountRole[];
  readonly locale: string;
  readonly createdAt: Date;
}

export async function insertAccount(tx: Transaction, account: NewAccount): Promise<void> {
  await tx.account.create({ data: { ...account, roles: [...account.roles] } });
}

/** What decides about an account that has just signed in. */
export interface SignedInAccount {
  readonly email: string;
  /** Empty until the account was admitted. */
  readonly roles: readonly AccountRole[];
}

export async function findSignedInAccount(tx: Transaction, id: string): Promise<SignedInAccount | null> {
  return tx.account.findUnique({ where: { id }, select: { email: true, roles: true } });
}

/** Give the account its `roles`, and `locale` where that is said. Returns whether there is such an account. */
export async function updateRoles(
  tx: Transaction,
  id: string,
  roles: readonly AccountRole[],
  locale?: string,
): Promise<boolean> {
  const { count } = await tx.account.updateMany({
    where: { id },
    data: { roles: [...roles], ...(locale !== undefined && { locale }) },
  });
  return count === 1;
}

/** What an account's owner may change; what is left out stays. */
export interface ProfileChange {
  readonly name?: string;
  readonly locale?: string;
}

export async function updateProfileRow(
  tx: Transaction,
  id: string,
  change: ProfileChange,
  updatedAt: Date,
): Promise<void> {
  await tx.account.update({ where: { id }, data: { ...change, updatedAt } });
}

/** The ids of all admins, held until the transaction ends: none of them loses the role meanwhile. */
export async function lockAdmins(tx: Transaction): Promise<readonly string[]> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id"::text AS "id" FROM "Account"
    WHERE 'ADMIN'::"AccountRole" = ANY("roles") ORDER BY "id" FOR UPDATE`;
  return admins.map(({ id }) => id);
}

/** What an account may do. */
export interface AccountRights {
  readonly id: string;
  readonly roles: readonly AccountRole[];
  readonly memberships: readonly { readonly organisationId: string; readonly owner: boolean }[];
}

export async function findAccountRights(db: Database, id: string): Promise<AccountRights | null> {
  const account = await db.account.findUnique({
    where: { id },
    select: { id: true, roles: true, memberships: { select: { organisationId: true, role: true } } },
  });
  if (!account) return null;
  const memberships = account.memberships.map(({ organisationId, role }) => ({
    organisationId,
    owner: role === 'OWNER',
  }));
  return { ...account, memberships };
}

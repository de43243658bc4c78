import type { Database, Transaction } from './database.ts';

/** A person who can sign in. */
export interface NewAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly ('CREATOR' | 'MODERATOR' | 'ADMIN')[];
  readonly locale: string;
  readonly createdAt: Date;
}

export async function insertAccount(tx: Transaction, account: NewAccount): Promise<void> {
  await tx.account.create({ data: { ...account, roles: [...account.roles] } });
}

/** What an account may do. */
export interface AccountRights {
  readonly id: string;
  readonly roles: readonly NewAccount['roles'][number][];
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

import type { Transaction } from './database.ts';

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

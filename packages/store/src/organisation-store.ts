import type { Transaction } from './database.ts';

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

export async function insertOrganisation(tx: Transaction, organisation: NewOrganisation): Promise<void> {
  await tx.organisation.create({ data: organisation });
}

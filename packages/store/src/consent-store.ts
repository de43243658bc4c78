import type { ConsentPurpose } from '@groundswell/domain';
import type { Database, Transaction } from './database.ts';
import type { ConsentAction, ConsentChannel } from './generated/prisma/enums.ts';

/** What a supporter last said about one kind of mail. */
export interface Consent {
  readonly requestId: string;
  readonly petitionId: string;
  /** `null` for the petition's own updates. */
  readonly organisationId: string | null;
  readonly purpose: ConsentPurpose;
  readonly given: boolean;
  /** The wording it was said to. */
  readonly textVersion: string;
  readonly at: Date;
}

/**
 * What holds now: the last entry of each request, organisation and purpose. What was never asked
 * for has no row, and what was taken back has one with `given: false`.
 */
export function findConsents(db: Database | Transaction, requestIds: readonly string[]): Promise<Consent[]> {
  return db.$queryRaw<Consent[]>`
    SELECT DISTINCT ON ("requestId", "organisationId", "purpose") "requestId", "petitionId", "organisationId",
      "purpose"::text AS "purpose", "action" = 'GIVEN' AS "given", "textVersion", "at"
    FROM "ConsentEntry" WHERE "requestId" = ANY(${[...requestIds]}::uuid[])
    ORDER BY "requestId", "organisationId", "purpose", "id" DESC`;
}

/** A line to add to the consent ledger. */
export interface NewConsentEntry {
  readonly requestId: string;
  readonly petitionId: string;
  readonly organisationId: string | null;
  readonly purpose: ConsentPurpose;
  readonly action: ConsentAction;
  readonly channel: ConsentChannel;
  readonly textVersion: string;
  readonly at: Date;
}

/** Add `entries` to the consent ledger, in their order. */
export async function insertConsentEntries(
  tx: Transaction,
  entries: readonly NewConsentEntry[],
): Promise<void> {
  if (entries.length > 0) await tx.consentEntry.createMany({ data: [...entries] });
}

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

/**
 * Which of `requestIds` may be written to now for `purpose` in the name of `organisationId` (`null`
 * for the petition itself): those who signed, agreed, and have not taken either back.
 *
 * To be asked right before each mail that is not an answer to what its reader just did.
 */
export async function findWillingSupporters(
  db: Database | Transaction,
  requestIds: readonly string[],
  { organisationId, purpose }: { readonly organisationId: string | null; readonly purpose: ConsentPurpose },
): Promise<ReadonlySet<string>> {
  const said = (await findConsents(db, requestIds)).filter(
    (consent) => consent.given && consent.organisationId === organisationId && consent.purpose === purpose,
  );
  const signed = await db.signature.findMany({
    where: { id: { in: said.map(({ requestId }) => requestId) }, state: { in: ['COUNTED', 'HELD'] } },
    select: { id: true },
  });
  return new Set(signed.map(({ id }) => id));
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
  if (entries.length === 0) return;
  const column = <K extends keyof NewConsentEntry>(key: K) => entries.map((entry) => entry[key]);
  // Written by hand: with the client's own `createMany` a consent costs more than the signature it comes with.
  await tx.$executeRaw`
    INSERT INTO "ConsentEntry" (
      "requestId", "petitionId", "organisationId", "purpose", "action", "channel", "textVersion", "at")
    SELECT "requestId", "petitionId", "organisationId", "purpose"::"ConsentPurpose", "action"::"ConsentAction",
      "channel"::"ConsentChannel", "textVersion", "at"
    FROM unnest(
      ${column('requestId')}::uuid[], ${column('petitionId')}::uuid[], ${column('organisationId')}::uuid[],
      ${column('purpose')}::text[], ${column('action')}::text[], ${column('channel')}::text[],
      ${column('textVersion')}::text[], ${column('at')}::timestamptz[]
    ) WITH ORDINALITY AS typed (
      "requestId", "petitionId", "organisationId", "purpose", "action", "channel", "textVersion", "at", "place")
    ORDER BY "place"`;
}

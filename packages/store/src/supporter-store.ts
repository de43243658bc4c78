import type { AgeStatement, ConsentPurpose, NameDisplay } from '@groundswell/domain';
import type { Database, Transaction } from './database.ts';
import type { ConsentAction, ConsentChannel, SignatureState } from './generated/prisma/enums.ts';

/** A petition, as far as its keys go. */
export interface KeyedPetition {
  readonly id: string;
  readonly sealedDataKey: Uint8Array;
}

/** Up to `limit` petitions that have a data key, in the order of their ids, after the id `after`. */
export function findKeyedPetitions(
  db: Database,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<KeyedPetition[]> {
  return db.$queryRaw<KeyedPetition[]>`
    SELECT "id", "sealedDataKey" FROM "Petition"
    WHERE "sealedDataKey" IS NOT NULL AND (${after}::uuid IS NULL OR "id" > ${after}::uuid)
    ORDER BY "id" LIMIT ${limit}`;
}

/** Who an address is on one petition. No row says that two of these are the same person. */
export interface SupporterPlace {
  readonly petitionId: string;
  readonly emailKey: Uint8Array;
}

/** The columns of `places`, as unnest takes them. */
function columns(places: readonly SupporterPlace[]) {
  return {
    petitions: places.map(({ petitionId }) => petitionId),
    keys: places.map(({ emailKey }) => Buffer.from(emailKey).toString('hex')),
  };
}

/** The petitions among `places` where something is stored. */
export async function findSupporterPlaces(
  db: Database,
  places: readonly SupporterPlace[],
): Promise<ReadonlySet<string>> {
  const { petitions, keys } = columns(places);
  const rows = await db.$queryRaw<{ petitionId: string }[]>`
    WITH asked AS (
      SELECT "petitionId", decode("key", 'hex') AS "emailKey"
      FROM unnest(${petitions}::uuid[], ${keys}::text[]) AS input ("petitionId", "key")
    )
    SELECT "petitionId" FROM asked JOIN "Signature" USING ("petitionId", "emailKey")
    UNION SELECT "petitionId" FROM asked JOIN "SignatureRequest" USING ("petitionId", "emailKey")`;
  return new Set(rows.map(({ petitionId }) => petitionId));
}

/** A signature as its own signer may see it, with what its request kept. */
export interface SupporterSignatureRow {
  readonly id: string;
  readonly petitionId: string;
  readonly state: SignatureState;
  readonly sealedContact: Uint8Array | null;
  readonly nameDisplay: NameDisplay;
  readonly publicName: string | null;
  readonly publicReason: string | null;
  readonly country: string | null;
  readonly locale: string;
  readonly signedAt: Date;
  /** `null`, like what follows, once the request is forgotten. */
  readonly age: AgeStatement | null;
  readonly privacyPolicyVersion: string | null;
  readonly source: string | null;
  readonly askedAt: Date | null;
}

/** The signatures at `places`, newest first. */
export function findSupporterSignatures(
  db: Database,
  places: readonly SupporterPlace[],
): Promise<SupporterSignatureRow[]> {
  const { petitions, keys } = columns(places);
  return db.$queryRaw<SupporterSignatureRow[]>`
    SELECT s."id", s."petitionId", s."state"::text AS "state", s."sealedContact", s."nameDisplay"::text AS "nameDisplay",
      s."publicName", s."publicReason", s."country", s."locale", s."signedAt", r."age"::text AS "age",
      r."privacyPolicyVersion", r."source", r."createdAt" AS "askedAt"
    FROM unnest(${petitions}::uuid[], ${keys}::text[]) AS input ("petitionId", "key")
    JOIN "Signature" s ON s."petitionId" = input."petitionId" AND s."emailKey" = decode(input."key", 'hex')
    LEFT JOIN "SignatureRequest" r ON r."id" = s."id"
    ORDER BY s."signedAt" DESC, s."id"`;
}

/** A signature request that was not confirmed, as the owner of its address may see it. */
export interface SupporterRequestRow {
  readonly id: string;
  readonly petitionId: string;
  readonly sealedContact: Uint8Array | null;
  readonly nameDisplay: NameDisplay;
  readonly country: string | null;
  readonly locale: string;
  readonly age: AgeStatement;
  readonly privacyPolicyVersion: string;
  readonly source: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly rejectedAt: Date | null;
}

/** The requests at `places` that became no signature, newest first. */
export function findSupporterRequests(
  db: Database,
  places: readonly SupporterPlace[],
): Promise<SupporterRequestRow[]> {
  const { petitions, keys } = columns(places);
  return db.$queryRaw<SupporterRequestRow[]>`
    SELECT r."id", r."petitionId", r."sealedContact", r."nameDisplay"::text AS "nameDisplay", r."country", r."locale",
      r."age"::text AS "age", r."privacyPolicyVersion", r."source", r."createdAt", r."expiresAt", r."rejectedAt"
    FROM unnest(${petitions}::uuid[], ${keys}::text[]) AS input ("petitionId", "key")
    JOIN "SignatureRequest" r ON r."petitionId" = input."petitionId" AND r."emailKey" = decode(input."key", 'hex')
    WHERE r."confirmedAt" IS NULL
    ORDER BY r."createdAt" DESC, r."id"`;
}

/** A line of the consent ledger. */
export interface ConsentRecordRow {
  readonly requestId: string;
  readonly organisationId: string | null;
  readonly purpose: ConsentPurpose;
  readonly action: ConsentAction;
  readonly channel: ConsentChannel;
  readonly textVersion: string;
  readonly at: Date;
}

/** Everything the consent ledger says of `requestIds`, oldest first. */
export function findConsentHistory(db: Database, requestIds: readonly string[]): Promise<ConsentRecordRow[]> {
  return db.consentEntry.findMany({
    where: { requestId: { in: [...requestIds] } },
    orderBy: { id: 'asc' },
    select: {
      requestId: true,
      organisationId: true,
      purpose: true,
      action: true,
      channel: true,
      textVersion: true,
      at: true,
    },
  });
}

/** A signature held for a change by its own signer. */
export interface OwnSignature {
  readonly id: string;
  readonly petitionId: string;
  readonly state: SignatureState;
  readonly emailKey: Uint8Array | null;
  readonly sealedContact: Uint8Array | null;
  readonly highRisk: boolean;
  readonly sealedDataKey: Uint8Array | null;
}

/** The signature `id`, or `null` when there is none. */
export async function findOwnSignature(db: Database | Transaction, id: string): Promise<OwnSignature | null> {
  const [signature] = await db.$queryRaw<OwnSignature[]>`
    SELECT s."id", s."petitionId", s."state"::text AS "state", s."emailKey", s."sealedContact", p."highRisk", p."sealedDataKey"
    FROM "Signature" s JOIN "Petition" p ON p."id" = s."petitionId" WHERE s."id" = ${id}::uuid`;
  return signature ?? null;
}

/** The signature `id`, it and its request locked until the transaction ends; `null` when there is none. */
export async function findOwnSignatureForUpdate(tx: Transaction, id: string): Promise<OwnSignature | null> {
  await lockRequests(tx, [id]);
  await tx.$queryRaw`SELECT 1 FROM "Signature" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  return findOwnSignature(tx, id);
}

/** The petition of each signature among `ids`. */
export async function findSignaturePetitions(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; petitionId: string }[]>`
    SELECT "id", "petitionId" FROM "Signature" WHERE "id" = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, petitionId }) => [id, petitionId]));
}

/**
 * Lock the requests `ids` in the order of their ids. Whoever changes signatures of people who may
 * be signing locks requests first, then signatures, then tallies, as confirming does: nobody dead-locks.
 */
export async function lockRequests(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "SignatureRequest" WHERE "id" = ANY(${[...ids]}::uuid[]) ORDER BY "id" FOR UPDATE`;
}

/** What an address has at some petitions. */
export interface SupporterRowIds {
  readonly signatureIds: readonly string[];
  /** Requests that became no signature. */
  readonly openRequestIds: readonly string[];
}

/** What is stored at `places`; the requests are locked until the transaction ends. */
export async function findSupporterRowsForUpdate(
  tx: Transaction,
  places: readonly SupporterPlace[],
): Promise<SupporterRowIds> {
  const { petitions, keys } = columns(places);
  const requests = await tx.$queryRaw<{ id: string; confirmed: boolean }[]>`
    WITH asked AS (
      SELECT "petitionId", decode("key", 'hex') AS "emailKey"
      FROM unnest(${petitions}::uuid[], ${keys}::text[]) AS input ("petitionId", "key")
    )
    SELECT "id", "confirmedAt" IS NOT NULL AS "confirmed" FROM "SignatureRequest"
    WHERE "id" IN (
      SELECT r."id" FROM asked JOIN "SignatureRequest" r USING ("petitionId", "emailKey")
      UNION SELECT s."id" FROM asked JOIN "Signature" s USING ("petitionId", "emailKey"))
    ORDER BY "id" FOR UPDATE`;
  const signatures = await tx.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM unnest(${petitions}::uuid[], ${keys}::text[]) AS input ("petitionId", "key")
    JOIN "Signature" s ON s."petitionId" = input."petitionId" AND s."emailKey" = decode(input."key", 'hex')
    ORDER BY s."id" FOR NO KEY UPDATE OF s`;
  return {
    signatureIds: signatures.map(({ id }) => id),
    openRequestIds: requests.filter(({ confirmed }) => !confirmed).map(({ id }) => id),
  };
}

/** How a name is shown from now on. */
export interface ShownName {
  readonly nameDisplay: NameDisplay;
  readonly publicName: string | null;
  readonly publicReason: string | null;
}

export async function updateShownName(tx: Transaction, id: string, shown: ShownName): Promise<void> {
  await tx.signature.update({ where: { id }, data: shown });
}

/**
 * Take everything from the signatures `ids`, and from the requests they came from, that says whose
 * they are, and what they typed. What is left is counted, and known again on its petition by the
 * signature's `emailKey` alone, if it still has one. What stands for the token is shorter than any
 * hash, so that no link opens it.
 */
export async function clearSignatures(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    WITH signatures AS (
      UPDATE "Signature" SET "sealedContact" = NULL, "publicName" = NULL, "publicReason" = NULL, "country" = NULL,
        "nameDisplay" = 'ANONYMOUS'
      WHERE "id" = ANY(${[...ids]}::uuid[])
    ), mails AS (
      DELETE FROM "OutboxMail" WHERE "requestId" = ANY(${[...ids]}::uuid[])
    )
    UPDATE "SignatureRequest" SET "emailKey" = '', "sealedContact" = NULL, "publicName" = NULL, "publicReason" = NULL,
      "country" = NULL, "nameDisplay" = 'ANONYMOUS', "source" = NULL, "idempotencyKey" = NULL,
      "tokenHash" = decode(replace(gen_random_uuid()::text, '-', ''), 'hex')
    WHERE "id" = ANY(${[...ids]}::uuid[])`;
}

/** Forget the requests `ids`, with their mails and their consents, which never held. */
export async function deleteRequests(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.signatureRequest.deleteMany({ where: { id: { in: [...ids] } } });
}

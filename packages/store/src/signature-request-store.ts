import type {
  AgeStatement,
  ConsentPurpose,
  NameDisplay,
  PetitionStatus,
  Suspicion,
} from '@groundswell/domain';
import { insertConsentEntries } from './consent-store.ts';
import type { Database, Transaction } from './database.ts';

/** A petition as the signing commands see it. */
export interface SignablePetition {
  readonly id: string;
  readonly status: PetitionStatus;
  readonly closesAt: Date | null;
  readonly highRisk: boolean;
  readonly sealedDataKey: Uint8Array | null;
  /** The version of its text that is on the screen. */
  readonly textVersion: number;
}

/** The petitions among `ids`. */
export function findSignablePetitions(tx: Transaction, ids: readonly string[]): Promise<SignablePetition[]> {
  return tx.$queryRaw<SignablePetition[]>`
    SELECT p."id", "status"::text AS "status", "closesAt", "highRisk", "sealedDataKey", coalesce(t."version", 1) AS "textVersion"
    FROM "Petition" p LEFT JOIN "PetitionText" t ON t."id" = p."currentTextId" WHERE p."id" = ANY(${[...ids]}::uuid[])`;
}

/** A signature request's row, its mail and its consents. */
export interface NewSignatureRequest {
  readonly id: string;
  readonly petitionId: string;
  readonly emailKey: Uint8Array;
  readonly tokenHash: Uint8Array;
  readonly sealedContact: Uint8Array;
  readonly publicName: string | null;
  readonly publicReason: string | null;
  readonly nameDisplay: NameDisplay;
  readonly country: string | null;
  readonly age: AgeStatement;
  readonly locale: string;
  readonly source: string | null;
  readonly privacyPolicyVersion: string;
  /** The version of the petition's text that is signed, however late it is confirmed. */
  readonly textVersion: number;
  readonly idempotencyKey: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly suspicions: readonly Suspicion[];
  /** Once confirmed it waits for a moderator instead of being counted. */
  readonly held: boolean;
  readonly consents: readonly {
    readonly organisationId: string | null;
    readonly purpose: ConsentPurpose;
    readonly textVersion: string;
  }[];
}

/** Mails an address is sent about one petition while its requests live: no form may fill a stranger's mailbox. */
const MAILS_PER_ADDRESS = 5;

/** Wrong codes typed for a request; after them its code works no more, its link still does. */
export const CODE_ATTEMPTS_MAX = 5;

/**
 * Add all of `requests`, each with its mail, in one statement; a request repeated under its
 * idempotency key changes nothing, nor does one written again because nobody heard that it was.
 *
 * Whether the mail asks for confirmation or says "you have already signed" is decided here,
 * from the index, so that new and duplicate take the same path and the same time. An address that
 * was mailed `MAILS_PER_ADDRESS` times is mailed no more; its code, which nobody was told, is dead.
 */
export async function insertSignatureRequests(
  tx: Transaction,
  requests: readonly NewSignatureRequest[],
): Promise<void> {
  // As one text: the client takes several times longer to send the elements of twenty lists.
  const typed = JSON.stringify(
    requests.map(({ emailKey, tokenHash, sealedContact, consents: _written, ...request }) => ({
      ...request,
      emailKey: hex(emailKey),
      tokenHash: hex(tokenHash),
      sealedContact: hex(sealedContact),
    })),
  );
  const kept = await tx.$queryRaw<{ id: string }[]>`
    WITH input AS MATERIALIZED (
      SELECT "id", "petitionId", decode("emailKey", 'hex') AS "emailKey", decode("tokenHash", 'hex') AS "tokenHash",
        decode("sealedContact", 'hex') AS "sealedContact", "publicName", "publicReason", "nameDisplay", "country", "age",
        "locale", "source", "privacyPolicyVersion", "textVersion", "idempotencyKey", "createdAt", "expiresAt", "suspicions",
        "held"
      FROM json_to_recordset(${typed}::json) AS typed (
        "id" uuid, "petitionId" uuid, "emailKey" text, "tokenHash" text, "sealedContact" text, "publicName" text,
        "publicReason" text, "nameDisplay" "NameDisplay", "country" text, "age" "AgeStatement", "locale" text, "source" text,
        "privacyPolicyVersion" text, "textVersion" int, "idempotencyKey" text, "createdAt" timestamptz,
        "expiresAt" timestamptz, "suspicions" "Suspicion"[], "held" boolean)
    ), ranked AS (
      SELECT *, (
        SELECT count(*) FROM (
          SELECT FROM "SignatureRequest" r WHERE r."petitionId" = input."petitionId" AND r."emailKey" = input."emailKey"
            AND r."expiresAt" > input."createdAt" LIMIT ${MAILS_PER_ADDRESS}) AS earlier
      ) + dense_rank() OVER (
        PARTITION BY "petitionId", "emailKey" ORDER BY coalesce("idempotencyKey", "id"::text)) AS "place"
      FROM input
    ), kept AS (
      INSERT INTO "SignatureRequest" (
        "id", "petitionId", "emailKey", "tokenHash", "sealedContact", "publicName", "publicReason", "nameDisplay",
        "country", "age", "locale", "source", "privacyPolicyVersion", "idempotencyKey", "createdAt", "expiresAt",
        "suspicions", "held", "textVersion", "codeAttempts")
      SELECT "id", "petitionId", "emailKey", "tokenHash", "sealedContact", "publicName", "publicReason",
        "nameDisplay", "country", "age", "locale", "source", "privacyPolicyVersion", "idempotencyKey", "createdAt",
        "expiresAt", "suspicions", "held", "textVersion",
        CASE WHEN "place" > ${MAILS_PER_ADDRESS} THEN ${CODE_ATTEMPTS_MAX}::int ELSE 0 END
      FROM ranked
      ON CONFLICT DO NOTHING
      RETURNING "id", "petitionId", "emailKey", "createdAt", "codeAttempts"
    ), mailed AS (
      INSERT INTO "OutboxMail" ("kind", "requestId", "createdAt")
      SELECT (CASE WHEN EXISTS (
          SELECT FROM "Signature" s WHERE s."petitionId" = kept."petitionId" AND s."emailKey" = kept."emailKey"
        ) THEN 'ALREADY_SIGNED' ELSE 'CONFIRM_SIGNATURE' END)::"MailKind", "id", "createdAt"
      FROM kept WHERE "codeAttempts" = 0
    )
    SELECT "id" FROM kept`;
  await insertConsents(tx, requests, new Set(kept.map(({ id }) => id)));
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

async function insertConsents(
  tx: Transaction,
  requests: readonly NewSignatureRequest[],
  kept: ReadonlySet<string>,
): Promise<void> {
  const data = requests
    .filter(({ id }) => kept.has(id))
    .flatMap(({ id, petitionId, createdAt, consents }) =>
      consents.map((consent) => ({
        ...consent,
        requestId: id,
        petitionId,
        at: createdAt,
        action: 'GIVEN' as const,
        channel: 'SIGNING_FORM' as const,
      })),
    );
  await insertConsentEntries(tx, data);
}

/** A request as the deciding commands see it, its petition beside it. */
export interface DecidableRequest {
  readonly id: string;
  readonly petitionId: string;
  /** The token's hash in hexadecimal. */
  readonly tokenHash: string;
  readonly expiresAt: Date;
  readonly confirmedAt: Date | null;
  readonly rejectedAt: Date | null;
  readonly status: PetitionStatus;
  readonly closesAt: Date | null;
}

/** A `DecidableRequest` in the order of its fields, its dates in ms since 1970. */
type FoundRequest = [
  id: string,
  petitionId: string,
  tokenHash: string,
  expiresAt: number,
  confirmedAt: number | null,
  rejectedAt: number | null,
  status: PetitionStatus,
  closesAt: number | null,
];

/**
 * The requests behind `tokenHashes` (hexadecimal), locked until the transaction ends so that
 * one cannot be confirmed and rejected at once. Unknown hashes have no row.
 */
export async function findRequestsForUpdate(
  tx: Transaction,
  tokenHashes: readonly string[],
): Promise<DecidableRequest[]> {
  // In one column, as JSON: value by value the client takes longer to read them than the database to find them.
  const [found] = await tx.$queryRaw<{ requests: FoundRequest[] }[]>`
    WITH found AS MATERIALIZED (
      SELECT r."id", r."petitionId", r."tokenHash", r."expiresAt", r."confirmedAt", r."rejectedAt", p."status", p."closesAt"
      FROM "SignatureRequest" r JOIN "Petition" p ON p."id" = r."petitionId"
      -- As a list, so that the planner goes through the index and never reads the whole table.
      WHERE r."tokenHash" = ANY((
        SELECT array_agg(decode(hash, 'hex')) FROM unnest(string_to_array(${tokenHashes.join()}, ',')) AS hash)::bytea[])
      ORDER BY r."id" FOR UPDATE OF r
    )
    SELECT coalesce(json_agg(json_build_array(
      "id", "petitionId", encode("tokenHash", 'hex'), extract(epoch FROM "expiresAt") * 1000,
      extract(epoch FROM "confirmedAt") * 1000, extract(epoch FROM "rejectedAt") * 1000,
      "status", extract(epoch FROM "closesAt") * 1000)), '[]') AS "requests"
    FROM found`;
  return (found?.requests ?? []).map(
    ([id, petitionId, tokenHash, expiresAt, confirmedAt, rejectedAt, status, closesAt]) => ({
      id,
      petitionId,
      tokenHash,
      expiresAt: new Date(expiresAt),
      confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
      rejectedAt: rejectedAt === null ? null : new Date(rejectedAt),
      status,
      closesAt: closesAt === null ? null : new Date(closesAt),
    }),
  );
}

/** The petition of the request `id`, or `null` when nothing is left of it. */
export async function findRequestPetition(tx: Transaction, id: string): Promise<string | null> {
  const request = await tx.signatureRequest.findUnique({ where: { id }, select: { petitionId: true } });
  return request?.petitionId ?? null;
}

/** A request as someone who types its code may mean it. */
export interface CodedRequest extends DecidableRequest {
  /** In hexadecimal. */
  readonly emailKey: string;
  /** Wrong codes typed so far. */
  readonly codeAttempts: number;
}

/**
 * The requests of each address (`emailKey` in hexadecimal) on its petition that were not rejected,
 * locked until the transaction ends so that no try is lost.
 */
export function findRequestsByAddressForUpdate(
  tx: Transaction,
  places: readonly { readonly petitionId: string; readonly emailKey: string }[],
): Promise<CodedRequest[]> {
  const petitions = places.map(({ petitionId }) => petitionId);
  const keys = places.map(({ emailKey }) => emailKey);
  return tx.$queryRaw<CodedRequest[]>`
    SELECT r."id", r."petitionId", encode(r."emailKey", 'hex') AS "emailKey", encode(r."tokenHash", 'hex') AS "tokenHash",
      r."expiresAt", r."confirmedAt", r."rejectedAt", r."codeAttempts", p."status"::text AS "status", p."closesAt"
    FROM "SignatureRequest" r JOIN "Petition" p ON p."id" = r."petitionId"
    WHERE r."id" IN (
      SELECT i."id" FROM (
        SELECT DISTINCT "petitionId", decode("key", 'hex') AS "emailKey"
        FROM unnest(${petitions}::uuid[], ${keys}::text[]) AS typed ("petitionId", "key")
      ) AS place
      JOIN "SignatureRequest" i ON i."petitionId" = place."petitionId" AND i."emailKey" = place."emailKey"
      WHERE i."rejectedAt" IS NULL AND i."codeAttempts" < ${CODE_ATTEMPTS_MAX})
    ORDER BY r."id" FOR UPDATE OF r`;
}

/** Count wrong codes: `tries` has how many were typed for which request. Runs also when there are none. */
export async function noteCodeAttempts(tx: Transaction, tries: ReadonlyMap<string, number>): Promise<void> {
  await tx.$executeRaw`
    UPDATE "SignatureRequest" r SET "codeAttempts" = r."codeAttempts" + typed."tries"
    FROM unnest(${[...tries.keys()]}::uuid[], ${[...tries.values()]}::int[]) AS typed ("id", "tries")
    WHERE r."id" = typed."id"`;
}

/** Note that the owner of the mailbox did not ask for this, and drop what was typed. Its consents never held. */
export async function rejectRequest(tx: Transaction, id: string, rejectedAt: Date): Promise<void> {
  await tx.signatureRequest.update({
    where: { id },
    data: { rejectedAt, sealedContact: null, publicName: null, publicReason: null },
  });
}

/** Forget every request whose link ran out before it was confirmed. Returns how many there were. */
export async function deleteExpiredRequests(db: Database, now: Date): Promise<number> {
  const { count } = await db.signatureRequest.deleteMany({
    where: { confirmedAt: null, expiresAt: { lte: now } },
  });
  return count;
}

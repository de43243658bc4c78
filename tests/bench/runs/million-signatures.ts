import type { Database } from '@groundswell/store';

/** Days over which the signatures of a prepared petition are spread. */
const DAYS = 90;

/**
 * Give a petition `count` confirmed signatures, a quarter more requests, a consent to its updates from every second signer
 * and one to `organisationId` from every third, as they would stand there after three months; nothing is folded.
 */
export async function makeSignatures(
  db: Database,
  { petitionId, organisationId, count }: { petitionId: string; organisationId: string; count: number },
): Promise<void> {
  const span = `${DAYS} days`;
  const requests = Math.floor(count * 1.25);
  await db.$executeRaw`
    INSERT INTO "SignatureRequest" (
      "id", "petitionId", "emailKey", "tokenHash", "sealedContact", "nameDisplay", "country", "age", "locale", "source",
      "privacyPolicyVersion", "createdAt", "expiresAt", "confirmedAt")
    SELECT md5('s' || n)::uuid, ${petitionId}::uuid, sha256(('e' || n)::bytea), sha256(('t' || n)::bytea), '\\x00',
      'ANONYMOUS', (ARRAY['DE', 'FR', 'TR', 'US', 'KZ', 'AU'])[n % 6 + 1], 'OF_AGE', 'en',
      (ARRAY['poster', 'mail', 'radio', NULL])[n % 4 + 1], '2026-11-22', at, at, CASE WHEN n <= ${count}::int THEN at END
    FROM generate_series(1, ${requests}::int) n,
      LATERAL (SELECT now() - ${span}::interval * (1 - least(n, ${count}::int)::float / ${count}::int) AS at) moment`;
  await db.$executeRaw`
    INSERT INTO "Signature" ("id", "petitionId", "emailKey", "sealedContact", "country", "locale", "signedAt")
    SELECT "id", "petitionId", "emailKey", "sealedContact", "country", "locale", "createdAt" FROM "SignatureRequest"
    WHERE "petitionId" = ${petitionId}::uuid AND "confirmedAt" IS NOT NULL`;
  await db.$executeRaw`
    INSERT INTO "SignatureEvent" ("petitionId", "seq", "kind", "delta", "country", "textVersion", "period", "signatureId")
    SELECT "petitionId", row_number() OVER (ORDER BY "signedAt", "id"), 'CONFIRMED', 1, "country", 1,
      date_trunc('hour', "signedAt", 'UTC'), "id"
    FROM "Signature" WHERE "petitionId" = ${petitionId}::uuid`;
  await db.$executeRaw`
    INSERT INTO "ConsentEntry" (
      "petitionId", "requestId", "organisationId", "purpose", "action", "channel", "textVersion", "at")
    SELECT ${petitionId}::uuid, md5('s' || n)::uuid, CASE WHEN news THEN ${organisationId}::uuid END,
      (CASE WHEN news THEN 'ORGANISATION_NEWS' ELSE 'PETITION_UPDATES' END)::"ConsentPurpose", 'GIVEN', 'SIGNING_FORM',
      '2026-11-22', now()
    FROM generate_series(1, ${count}::int) n, (VALUES (false), (true)) kinds (news)
    WHERE n % CASE WHEN news THEN 3 ELSE 2 END = 0`;
  await db.$executeRaw`
    UPDATE "SignatureTally" SET "online" = ${count}, "revision" = ${count} WHERE "petitionId" = ${petitionId}::uuid`;
  await db.$executeRaw`ANALYZE`;
}

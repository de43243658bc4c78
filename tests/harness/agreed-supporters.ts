import { randomUUID } from 'node:crypto';
import { CONSENT_TEXT_VERSION } from '@groundswell/domain';
import type { Vault } from '@groundswell/commands';
import type { Database } from '@groundswell/store';

export interface AgreedSupportersOptions {
  readonly count: number;
  readonly at: Date;
  /** The address of the supporter at a place, from 0. */
  readonly addressOf: (place: number) => string;
}

/** Rows in one statement. */
const PIECE = 5_000;

/** Have `count` supporters sign a petition, counted, and ask for its updates, faster than one by one. Returns their signatures' ids. */
export async function agreedSupporters(
  { db, vault }: { readonly db: Database; readonly vault: Vault },
  petitionId: string,
  { count, at, addressOf }: AgreedSupportersOptions,
): Promise<string[]> {
  const { sealedDataKey } = await db.petition.findUniqueOrThrow({ where: { id: petitionId } });
  if (!sealedDataKey) throw new Error(`agreedSupporters: petition ${petitionId} has no key`);
  const keys = vault.petitionKeys(petitionId, sealedDataKey);
  const all = Array.from({ length: count }, (_, place) => ({ id: randomUUID(), email: addressOf(place) }));
  for (let from = 0; from < count; from += PIECE) {
    const piece = all.slice(from, from + PIECE);
    const ids = piece.map(({ id }) => id);
    const emailKeys = piece.map(({ email }) => keys.emailKey(email));
    const contacts = piece.map(({ id, email }) =>
      keys.sealContact(id, { name: 'Ada', email, postcode: null, reason: null, country: null }),
    );
    await db.$executeRaw`
      INSERT INTO "SignatureRequest" (
        "id", "petitionId", "emailKey", "tokenHash", "nameDisplay", "country", "age", "locale", "privacyPolicyVersion",
        "createdAt", "expiresAt", "confirmedAt")
      SELECT "id", ${petitionId}::uuid, "emailKey", sha256("id"::text::bytea), 'ANONYMOUS', 'DE', 'OF_AGE', 'en',
        '2026-11-22', ${at}, ${at}, ${at}
      FROM unnest(${ids}::uuid[], ${emailKeys}::bytea[]) AS typed ("id", "emailKey")`;
    await db.$executeRaw`
      INSERT INTO "Signature" ("id", "petitionId", "emailKey", "sealedContact", "country", "locale", "signedAt")
      SELECT "id", ${petitionId}::uuid, "emailKey", "contact", 'DE', 'en', ${at}
      FROM unnest(${ids}::uuid[], ${emailKeys}::bytea[], ${contacts}::bytea[]) AS typed ("id", "emailKey", "contact")`;
    await db.$executeRaw`
      INSERT INTO "ConsentEntry" ("requestId", "petitionId", "purpose", "action", "channel", "textVersion", "at")
      SELECT "id", ${petitionId}::uuid, 'PETITION_UPDATES', 'GIVEN', 'SIGNING_FORM', ${CONSENT_TEXT_VERSION}, ${at}
      FROM unnest(${ids}::uuid[]) AS typed ("id")`;
  }
  return all.map(({ id }) => id);
}

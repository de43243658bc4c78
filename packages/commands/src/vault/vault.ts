import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { seal, unseal } from './seal.ts';

/** Bytes a hub secret has at least. */
export const HUB_SECRET_BYTES = 32;

/** What a supporter typed that nobody but the mail worker and an export needs to read. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly postcode: string | null;
  readonly reason: string | null;
  /** Only for high-risk petitions, where no column may hold it. */
  readonly country: string | null;
}

/** A petition's keys, derived from its data key. Destroying the data key destroys them all. */
export interface PetitionKeys {
  /** Who a canonical address is on this petition, and on no other: 32 bytes. */
  emailKey(canonicalEmail: string): Uint8Array;
  sealContact(requestId: string, contact: Contact): Uint8Array;
  openContact(requestId: string, sealed: Uint8Array): Contact;
}

/** The hub's secrets at work. Its key is never in the database. */
export interface Vault {
  /** A new data key for a petition, sealed with the hub's key. */
  newDataKey(petitionId: string): Uint8Array<ArrayBuffer>;
  petitionKeys(petitionId: string, sealedDataKey: Uint8Array): PetitionKeys;
  /**
   * The token in the link that decides a signature request: 256 bits in base64url. Derived,
   * not stored: the outbox needs no copy, and the database knows only its hash.
   */
  requestToken(requestId: string): string;
}

/** @param secret the hub's secret, `HUB_SECRET_BYTES` or more */
export function createVault(secret: Uint8Array): Vault {
  if (secret.length < HUB_SECRET_BYTES) {
    throw new RangeError(
      `createVault: the secret has ${secret.length} bytes, expected ${HUB_SECRET_BYTES} or more`,
    );
  }
  const wrappingKey = derive(secret, 'data-key');
  const tokenKey = derive(secret, 'request-token');
  return {
    newDataKey: (petitionId) => seal(wrappingKey, petitionId, randomBytes(32)),
    petitionKeys(petitionId, sealedDataKey) {
      const dataKey = unseal(wrappingKey, petitionId, sealedDataKey);
      const contactKey = derive(dataKey, 'contact');
      const emailKey = derive(dataKey, 'email');
      return {
        emailKey: (canonicalEmail) => createHmac('sha256', emailKey).update(canonicalEmail).digest(),
        sealContact: (requestId, contact) =>
          seal(contactKey, requestId, Buffer.from(JSON.stringify(contact))),
        openContact: (requestId, sealed) =>
          JSON.parse(Buffer.from(unseal(contactKey, requestId, sealed)).toString('utf8')) as Contact,
      };
    },
    requestToken: (requestId) => createHmac('sha256', tokenKey).update(requestId).digest('base64url'),
  };
}

/** How a token is stored and looked up: SHA-256. A 256-bit token needs no salt. */
export function tokenHash(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}

function derive(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), `groundswell/${purpose}`, 32));
}

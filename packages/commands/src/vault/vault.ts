import { createHmac, hash, randomBytes } from 'node:crypto';
import { deriveKey } from './derive-key.ts';
import { createLinkTokens, type LinkTokens } from './link-token.ts';
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
export interface Vault extends LinkTokens {
  /** A new data key for a petition, sealed with the hub's key. */
  newDataKey(petitionId: string): Uint8Array<ArrayBuffer>;
  petitionKeys(petitionId: string, sealedDataKey: Uint8Array): PetitionKeys;
  /**
   * The token in the link that decides a signature request: 256 bits in base64url. Derived,
   * not stored: the outbox needs no copy, and the database knows only its hash.
   */
  requestToken(requestId: string): string;
  /** Six digits that confirm the request on another device. Derived like its token, and stored nowhere. */
  requestCode(requestId: string): string;
  /** Who a canonical address is to the hub as a whole: 32 bytes. Only for links to a supporter's own page. */
  addressKey(canonicalEmail: string): Uint8Array<ArrayBuffer>;
  /** An address for the one row `linkId`, sealed with the hub's key. */
  sealAddress(linkId: string, email: string): Uint8Array<ArrayBuffer>;
  openAddress(linkId: string, sealed: Uint8Array): string;
}

/** @param secret the hub's secret, `HUB_SECRET_BYTES` or more */
export function createVault(secret: Uint8Array): Vault {
  if (secret.length < HUB_SECRET_BYTES) {
    throw new RangeError(
      `createVault: the secret has ${secret.length} bytes, expected ${HUB_SECRET_BYTES} or more`,
    );
  }
  const wrappingKey = deriveKey(secret, 'data-key');
  const tokenKey = deriveKey(secret, 'request-token');
  const codeKey = deriveKey(secret, 'request-code');
  const addressHashKey = deriveKey(secret, 'address');
  const addressSealKey = deriveKey(secret, 'sealed-address');
  return {
    newDataKey: (petitionId) => seal(wrappingKey, petitionId, randomBytes(32)),
    petitionKeys(petitionId, sealedDataKey) {
      const dataKey = unseal(wrappingKey, petitionId, sealedDataKey);
      const contactKey = deriveKey(dataKey, 'contact');
      const emailKey = deriveKey(dataKey, 'email');
      return {
        emailKey: (canonicalEmail) => createHmac('sha256', emailKey).update(canonicalEmail).digest(),
        sealContact: (requestId, contact) =>
          seal(contactKey, requestId, Buffer.from(JSON.stringify(contact))),
        openContact: (requestId, sealed) =>
          JSON.parse(Buffer.from(unseal(contactKey, requestId, sealed)).toString('utf8')) as Contact,
      };
    },
    requestToken: (requestId) => createHmac('sha256', tokenKey).update(requestId).digest('base64url'),
    requestCode: (requestId) =>
      String(createHmac('sha256', codeKey).update(requestId).digest().readUIntBE(0, 6) % 1_000_000).padStart(
        6,
        '0',
      ),
    addressKey: (canonicalEmail) =>
      new Uint8Array(createHmac('sha256', addressHashKey).update(canonicalEmail).digest()),
    sealAddress: (linkId, email) => seal(addressSealKey, linkId, Buffer.from(email)),
    openAddress: (linkId, sealed) => Buffer.from(unseal(addressSealKey, linkId, sealed)).toString('utf8'),
    ...createLinkTokens(secret),
  };
}

/** How a token is stored and looked up: SHA-256. A 256-bit token needs no salt. */
export function tokenHash(token: string): Uint8Array {
  return hash('sha256', token, 'buffer');
}

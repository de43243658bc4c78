import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

/** Wire shape of a sealed value: 12 bytes nonce, 16 bytes tag, then the ciphertext (AES-256-GCM). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seal `plain` under `key` (32 bytes) so that it opens only for the same `label`: a value
 * moved to another row does not open there.
 */
export function seal(key: KeyObject, label: string, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(label));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
}

/** The value inside `sealed`. Throws when the key or the label is another, or a byte was changed. */
export function unseal(key: KeyObject, label: string, sealed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(label))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

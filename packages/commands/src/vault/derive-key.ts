import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/**
 * The key for one `purpose`, made from `key` (HKDF-SHA-256): 32 bytes. Knowing it tells nothing about another.
 *
 * A key object: given bytes, every HMAC and cipher would make one anew, three times the cost of its work.
 */
export function deriveKey(key: Uint8Array, purpose: string): KeyObject {
  return createSecretKey(
    Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `groundswell/${purpose}`, 32)),
  );
}

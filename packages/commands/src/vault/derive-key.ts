import { hkdfSync } from 'node:crypto';

/** The key for one `purpose`, made from `key` (HKDF-SHA-256): 32 bytes. Knowing it tells nothing about another. */
export function deriveKey(key: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, new Uint8Array(), `groundswell/${purpose}`, 32));
}

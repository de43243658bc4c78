import { hkdfSync, timingSafeEqual } from 'node:crypto';
import { quickHmac } from './quick-hmac.ts';

/** Bytes of a stamp's signature. */
const MAC_BYTES = 16;

/**
 * When a signing form was made, signed: `<milliseconds in base 36>.<HMAC in base64url>`, bound to its
 * petition. Nothing is kept of it; a form may be sent as often as its reader likes.
 */
export class FormStamps {
  readonly #hmac: (message: string) => Buffer;

  constructor(secret: Uint8Array) {
    this.#hmac = quickHmac(new Uint8Array(hkdfSync('sha256', secret, '', 'groundswell/form-stamp', 32)));
  }

  stamp(petitionId: string, now: Date): string {
    const issued = now.getTime().toString(36);
    return `${issued}.${this.#mac(petitionId, issued).toString('base64url')}`;
  }

  /** When the form with `stamp` was made, or `null` when the stamp is not ours or of another petition. */
  issuedAt(petitionId: string, stamp: string): Date | null {
    const [, issued, mac] = /^([0-9a-z]{1,9})\.([\w-]{22})$/.exec(stamp) ?? [];
    if (issued === undefined || mac === undefined) return null;
    const given = Buffer.from(mac, 'base64url');
    if (!timingSafeEqual(given, this.#mac(petitionId, issued))) return null;
    return new Date(Number.parseInt(issued, 36));
  }

  #mac(petitionId: string, issued: string): Buffer {
    return this.#hmac(`${petitionId}.${issued}`).subarray(0, MAC_BYTES);
  }
}

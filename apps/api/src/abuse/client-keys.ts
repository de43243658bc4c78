import { hkdfSync } from 'node:crypto';
import { addressPrefix } from './address-prefix.ts';
import { quickHmac } from './quick-hmac.ts';

/**
 * What an address is to this hub: a name for its network that holds until the UTC day ends.
 *
 * The key is made of the hub's secret and the date, so that all nodes agree, and lives in memory:
 * with the day it is gone, and no name of one day can be joined with one of another.
 */
export class ClientKeys {
  readonly #secret: Uint8Array;
  readonly #now: () => Date;
  #day = '';
  #hmac = quickHmac(new Uint8Array());

  constructor(secret: Uint8Array, now: () => Date) {
    this.#secret = secret;
    this.#now = now;
  }

  /** 128 bits in base64url for the network of `address`; `null` when it is no address. */
  of(address: string): string | null {
    const prefix = addressPrefix(address);
    if (prefix === null) return null;
    const day = this.#now().toISOString().slice(0, 10);
    if (day !== this.#day) {
      this.#hmac = quickHmac(
        new Uint8Array(hkdfSync('sha256', this.#secret, '', `groundswell/client/${day}`, 32)),
      );
      this.#day = day;
    }
    return this.#hmac(prefix).toString('base64url', 0, 16);
  }
}

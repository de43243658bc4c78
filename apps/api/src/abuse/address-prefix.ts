import { isIP } from 'node:net';

/** The start of an IPv4 address inside IPv6 (RFC 4291, 2.5.5.2), as `URL` writes it. */
const MAPPED = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;

/**
 * The network `address` is counted with: /24 of IPv4 (`203.0.113`), /48 of IPv6 (`2001:db8:1`), as
 * providers hand them out to one household, school or firm. An IPv4-mapped address is IPv4. `null`
 * when `address` is none.
 */
export function addressPrefix(address: string): string | null {
  const kind = isIP(address);
  if (kind === 4) return address.slice(0, address.lastIndexOf('.'));
  if (kind === 6) return ofIPv6(address.split('%', 1)[0] ?? '');
  return null;
}

function ofIPv6(address: string): string {
  // The URL parser knows every spelling and writes one.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [, high, low] = MAPPED.exec(canonical) ?? [];
  if (high !== undefined && low !== undefined) {
    const [first, second] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
    return `${first >> 8}.${first & 255}.${second >> 8}`;
  }
  const [head = '', tail] = canonical.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(tail ? tail.split(':') : [])];
  return all.slice(0, 3).join(':');
}

import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** The longest header that is looked at: a chain of proxies is short, a forged one need not be. */
const FORWARDED_MAX = 1_000;

/**
 * The proxies in `cidrs` (`10.0.0.0/8`, `2001:db8::/32`, or one address).
 *
 * @throws {RangeError} naming the first that is none
 */
export function trustedProxies(cidrs: readonly string[]): BlockList {
  const proxies = new BlockList();
  for (const cidr of cidrs) {
    const [address = '', bits] = cidr.split('/');
    const kind = isIP(address);
    const longest = kind === 4 ? 32 : 128;
    const length = bits === undefined ? longest : Number(bits);
    if (kind === 0 || bits === '' || !Number.isInteger(length) || length < 0 || length > longest) {
      throw new RangeError(`${cidr} is no address and no network`);
    }
    proxies.addSubnet(address, length, kind === 4 ? 'ipv4' : 'ipv6');
  }
  return proxies;
}

/**
 * Who sent `request`: the socket's address, or when that is one of `proxies`, the last address in
 * `X-Forwarded-For` that is not. What stands before it could be written by anybody.
 */
export function clientAddress(request: IncomingMessage, proxies: BlockList): string {
  let address = unmapped(request.socket.remoteAddress ?? '');
  const header = request.headers['x-forwarded-for'];
  if (header === undefined) return address;
  const forwarded = String(header).slice(-FORWARDED_MAX).split(',').map(bare);
  while (isIn(proxies, address)) {
    const before = forwarded.pop();
    if (before === undefined || isIP(before) === 0) break;
    address = before;
  }
  return address;
}

/** Whether `address` is one of `proxies`. */
export function isIn(proxies: BlockList, address: string): boolean {
  const kind = isIP(address);
  return kind !== 0 && proxies.check(address, kind === 4 ? 'ipv4' : 'ipv6');
}

/** An address without the port and brackets some proxies write. */
function bare(text: string): string {
  const address = text.trim();
  const [, bracketed, ported] = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(address) ?? [];
  return unmapped(bracketed ?? ported ?? address);
}

function unmapped(address: string): string {
  const [, ipv4] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  return ipv4 ?? address;
}

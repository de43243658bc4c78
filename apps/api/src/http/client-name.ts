import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import type { ClientKeys } from '../abuse/client-keys.ts';
import { log } from '../log.ts';
import { clientAddress, isIn, trustedProxies } from './client-address.ts';

/**
 * The header that carries the name of a client's network (`ClientKeys`) inside this process: to the
 * API, and through the pages that ask it. Whatever outside requests say under it is overwritten at
 * the door.
 */
export const CLIENT_HEADER = 'x-groundswell-client';

export interface ClientNaming {
  /** For requests and upgrades, before anything else looks at them. */
  readonly name: (request: IncomingMessage) => void;
  /** The address itself, for what lives no longer than its connection. */
  readonly addressOf: (request: IncomingMessage) => string;
}

/** Where a proxy of one's own stands. */
const NEAR = trustedProxies([
  '127.0.0.0/8',
  '::1',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  'fc00::/7',
]);

/** @param keys `null` where nothing is counted: nobody has a name then */
export function createClientNaming(keys: ClientKeys | null, proxies: BlockList): ClientNaming {
  let warned = false;

  function warnOnce(request: IncomingMessage): void {
    const socket = clientAddress(request, new BlockList());
    if (!keys || isIn(proxies, socket) || !isIn(NEAR, socket)) return;
    warned = true;
    log.warn('A proxy near by is not in TRUSTED_PROXIES: all who come through it count as one network.');
  }

  return {
    name(request) {
      if (request.headers['x-forwarded-for'] !== undefined && !warned) warnOnce(request);
      const name = keys?.of(clientAddress(request, proxies)) ?? null;
      if (name === null) Reflect.deleteProperty(request.headers, CLIENT_HEADER);
      else request.headers[CLIENT_HEADER] = name;
    },
    addressOf: (request) => clientAddress(request, proxies),
  };
}

import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress, trustedProxies } from './client-address.ts';

const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

test.for([
  ['nobody is trusted unless named', [], '127.0.0.1', '203.0.113.7', '127.0.0.1'],
  ['a trusted proxy says who came', ['127.0.0.1'], '127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['a mapped socket address is its IPv4', ['127.0.0.0/8'], '::ffff:127.0.0.1', '203.0.113.7', '203.0.113.7'],
  [
    'what a client wrote itself is not believed',
    ['10.0.0.0/8'],
    '10.1.2.3',
    '1.1.1.1, 203.0.113.7',
    '203.0.113.7',
  ],
  ['a chain of proxies is followed back', ['10.0.0.0/8'], '10.1.2.3', '203.0.113.7, 10.9.9.9', '203.0.113.7'],
  ['a port is not part of it', ['10.0.0.0/8'], '10.1.2.3', '203.0.113.7:4711', '203.0.113.7'],
  ['nor are brackets', ['2001:db8::/32'], '2001:db8::1', '[2a00::7]:443', '2a00::7'],
  ['nonsense leaves the proxy', ['10.0.0.0/8'], '10.1.2.3', 'unknown', '10.1.2.3'],
  ['nothing forwarded leaves the proxy', ['10.0.0.0/8'], '10.1.2.3', undefined, '10.1.2.3'],
] as const)('%s', ([, proxies, socket, forwarded, address]) => {
  expect(clientAddress(request(socket, forwarded), trustedProxies(proxies))).toBe(address);
});

test.for(['example.org', '10.0.0.0/33', '10.0.0.0/', '2001:db8::/129', '10.0.0/8'])(
  '%s is no proxy',
  (cidr) => {
    expect(() => trustedProxies([cidr])).toThrow(cidr);
  },
);

import { expect, test } from 'vitest';
import { ClientKeys } from './client-keys.ts';

const secret = Buffer.from('a secret that only this test of keys has');
const noon = new Date('2026-11-22T12:00:00Z');

test('neighbours have one key, on every node, and strangers another', () => {
  const [one, two] = [new ClientKeys(secret, () => noon), new ClientKeys(secret, () => noon)];

  expect(one.of('203.0.113.7')).toBe(two.of('::ffff:203.0.113.99'));
  expect(one.of('203.0.114.7')).not.toBe(one.of('203.0.113.7'));
  expect(one.of('2001:db8:1::1')).toBe(one.of('2001:db8:1:ffff::2'));
  expect(one.of('2001:db8:2::1')).not.toBe(one.of('2001:db8:1::1'));
});

test('with the day the key is gone', () => {
  let now = noon;
  const keys = new ClientKeys(secret, () => now);
  const today = keys.of('203.0.113.7');

  now = new Date('2026-11-23T00:00:00Z');

  expect(keys.of('203.0.113.7')).not.toBe(today);
});

test('a key says nothing of the address, and what is no address has none', () => {
  const keys = new ClientKeys(secret, () => noon);

  expect(keys.of('203.0.113.7')).toMatch(/^[\w-]{22}$/);
  expect(keys.of('unix:socket')).toBeNull();
});

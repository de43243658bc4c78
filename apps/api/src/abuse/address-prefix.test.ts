import { expect, test } from 'vitest';
import { addressPrefix } from './address-prefix.ts';

test.for([
  ['203.0.113.7', '203.0.113'],
  ['203.0.113.250', '203.0.113'],
  ['::ffff:203.0.113.7', '203.0.113'],
  ['::FFFF:cb00:7109', '203.0.113'],
  ['0:0:0:0:0:ffff:203.0.113.7', '203.0.113'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
  ['2001:0DB8:0001::1', '2001:db8:1'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0'],
  ['not an address', null],
  ['', null],
] as const)('%s is counted with %s', ([address, prefix]) => {
  expect(addressPrefix(address)).toBe(prefix);
});

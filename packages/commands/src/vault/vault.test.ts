import { expect, test } from 'vitest';
import { createVault, tokenHash, type Contact } from './vault.ts';

const vault = createVault(Buffer.from('a secret that only this test vault has'));
const contact: Contact = {
  name: 'Ada Okafor',
  email: 'ada@example.org',
  postcode: '10115',
  reason: null,
  country: null,
};

test('contact data opens with the keys of its petition, in its own place', () => {
  const keys = vault.petitionKeys('petition', vault.newDataKey('petition'));

  expect(keys.openContact('request', keys.sealContact('request', contact))).toEqual(contact);
});

test.for([
  ['in the place of another request', (sealed: Uint8Array) => ({ request: 'other', sealed })],
  [
    'with a byte changed',
    (sealed: Uint8Array) => ({ request: 'request', sealed: sealed.with(40, sealed[40]! ^ 1) }),
  ],
  ['cut short', (sealed: Uint8Array) => ({ request: 'request', sealed: sealed.slice(0, 20) })],
] as const)('it does not open %s', ([, change]) => {
  const keys = vault.petitionKeys('petition', vault.newDataKey('petition'));
  const { request, sealed } = change(keys.sealContact('request', contact));

  expect(() => keys.openContact(request, sealed)).toThrow(/authenticate|tag/i);
});

test('a data key opens only for its own petition and its own hub', () => {
  const sealed = vault.newDataKey('petition');
  const elsewhere = createVault(Buffer.from('the secret of some other hub, as long'));

  expect(() => vault.petitionKeys('other', sealed)).toThrow('authenticate');
  expect(() => elsewhere.petitionKeys('petition', sealed)).toThrow('authenticate');
});

test('the same contact sealed twice looks different', () => {
  const keys = vault.petitionKeys('petition', vault.newDataKey('petition'));

  expect(keys.sealContact('request', contact)).not.toEqual(keys.sealContact('request', contact));
});

test('an address has one key on a petition and another on the next', () => {
  const sealed = vault.newDataKey('one');
  const [one, again] = [vault.petitionKeys('one', sealed), vault.petitionKeys('one', sealed)];
  const two = vault.petitionKeys('two', vault.newDataKey('two'));

  expect(again.emailKey('ada@example.org')).toEqual(one.emailKey('ada@example.org'));
  expect(two.emailKey('ada@example.org')).not.toEqual(one.emailKey('ada@example.org'));
  expect(one.emailKey('ada@example.org')).toHaveLength(32);
});

test('a link has 256 bits that only the hub can derive, and is stored as a hash', () => {
  const token = vault.requestToken('request');

  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(vault.requestToken('request')).toBe(token);
  expect(vault.requestToken('another')).not.toBe(token);
  expect(Buffer.from(tokenHash(token)).toString('base64url')).not.toBe(token);
});

test('a request has a code of six digits, the same each time and another than its neighbours', () => {
  const codes = Array.from({ length: 2_000 }, (_, index) => vault.requestCode(`request ${index}`));

  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(codes.some((code) => code.startsWith('0'))).toBe(true);
  expect(new Set(codes).size).toBeGreaterThan(1_990);
  expect(vault.requestCode('request 7')).toBe(codes[7]);
});

test('an address sealed for one link opens there and nowhere else', () => {
  const sealed = vault.sealAddress('link', 'ada@example.org');

  expect(vault.openAddress('link', sealed)).toBe('ada@example.org');
  expect(() => vault.openAddress('another', sealed)).toThrow('authenticate');
});

test('the hub knows an address by a key that no petition and no other hub has', () => {
  const keys = vault.petitionKeys('petition', vault.newDataKey('petition'));
  const elsewhere = createVault(Buffer.from('the secret of some other hub, as long'));

  const key = vault.addressKey('ada@example.org');

  expect(key).toHaveLength(32);
  expect(vault.addressKey('ada@example.org')).toEqual(key);
  expect(keys.emailKey('ada@example.org')).not.toEqual(key);
  expect(elsewhere.addressKey('ada@example.org')).not.toEqual(key);
});

test('a short secret makes no vault', () => {
  expect(() => createVault(Buffer.from('short'))).toThrow('expected 32 or more');
});

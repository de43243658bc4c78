import { expect, test } from 'vitest';
import { FormStamps } from './form-stamp.ts';

const stamps = new FormStamps(Buffer.from('a secret that only this test of stamps has'));
const made = new Date('2026-11-22T12:00:00.250Z');

test('a stamp says when its form was made', () => {
  const stamp = stamps.stamp('petition', made);

  expect(stamps.issuedAt('petition', stamp)).toEqual(made);
});

test.for([
  ['of another petition', (stamp: string) => ['other', stamp]],
  ['with another time', (stamp: string) => ['petition', stamp.replace(/^./, '0')]],
  ['with another signature', (stamp: string) => ['petition', stamp.replace(/\..{22}/, `.${'A'.repeat(22)}`)]],
  ['that was cut', (stamp: string) => ['petition', stamp.slice(0, -1)]],
  ['that is none', () => ['petition', 'yesterday']],
  ['that is long', () => ['petition', '1'.repeat(100_000)]],
] as const)('a stamp %s says nothing', ([, change]) => {
  const [petition = '', stamp = ''] = change(stamps.stamp('petition', made));

  expect(stamps.issuedAt(petition, stamp)).toBeNull();
});

test('a stamp of another hub says nothing', () => {
  const elsewhere = new FormStamps(Buffer.from('the secret of some other hub, as long'));

  expect(stamps.issuedAt('petition', elsewhere.stamp('petition', made))).toBeNull();
});

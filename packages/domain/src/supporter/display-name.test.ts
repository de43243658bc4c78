import { expect, test } from 'vitest';
import { firstNameAndInitial, publicName } from './display-name.ts';

test.for([
  ['Leyla Haddad', 'Leyla H.'],
  ['  Leyla   Haddad ', 'Leyla H.'],
  ['Ana María del Río', 'Ana R.'],
  ['Madonna', 'Madonna'],
  ['ئايشە قادىر', 'ئايشە ق.'],
  ['李 小龙', '李 小.'],
  ['Zoe é́clair', 'Zoe é́.'],
])('%s is shown as %s', ([name, shown]) => {
  expect(firstNameAndInitial(name)).toBe(shown);
});

test('a name is shown as its owner chose', () => {
  const name = 'Leyla Haddad';

  expect([
    publicName(name, 'ANONYMOUS'),
    publicName(name, 'FIRST_NAME_INITIAL'),
    publicName(name, 'FULL_NAME'),
  ]).toEqual([null, 'Leyla H.', 'Leyla Haddad']);
});

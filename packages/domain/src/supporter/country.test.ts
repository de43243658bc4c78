import { expect, test } from 'vitest';
import { COUNTRY_CODES, refuseCountry } from './country.ts';

test('every country is known once', () => {
  expect(COUNTRY_CODES).toHaveLength(new Set(COUNTRY_CODES).size);
  expect(COUNTRY_CODES).toHaveLength(250);
  expect(COUNTRY_CODES.filter((code) => refuseCountry(['country'], code))).toEqual([]);
});

test.for(['XX', 'de', '', 'DEU', 'D', 'EU', '__proto__'])('%s is no country', (code) => {
  expect(refuseCountry(['country'], code)).toMatchObject({ path: ['country'] });
});

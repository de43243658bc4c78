import { expect, test } from 'vitest';
import { foldSmallCountries } from './fold-small-countries.ts';

test('countries with fewer than ten signatures are one row without a name, the last', () => {
  const counts = [
    { country: 'DE', count: 10 },
    { country: 'FR', count: 9 },
    { country: 'UG', count: 30 },
    { country: null, count: 40 },
  ];

  expect(foldSmallCountries(counts)).toEqual([
    { country: 'UG', count: 30 },
    { country: 'DE', count: 10 },
    { country: null, count: 49 },
  ]);
});

test('where nothing is small nothing is folded', () => {
  expect(foldSmallCountries([{ country: 'DE', count: 10 }])).toEqual([{ country: 'DE', count: 10 }]);
});

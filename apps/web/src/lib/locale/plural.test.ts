import { expect, test } from 'vitest';
import { pluralIn } from './plural.ts';

test.for([
  ['en', 1, 'one'],
  ['en', 2, 'other'],
  ['fr', 0, 'one'],
  ['fr', 1_000_000, 'many'],
  ['ar', 0, 'zero'],
  ['ar', 2, 'two'],
  ['ar', 103, 'few'],
  ['ar', 11, 'many'],
  ['ar', 100, 'other'],
  ['ug', 1, 'one'],
  ['ug', 5, 'other'],
] as const)('in %s the number %i takes the form %s', ([locale, count, expected]) => {
  const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

  expect(pluralIn(locale)(count, forms)).toBe(expected);
});

test('a form a phrase does not have falls back to the general one', () => {
  expect(pluralIn('ar')(3, { other: 'general' })).toBe('general');
});

test('nothing at all has words of its own where a phrase gives them', () => {
  expect(pluralIn('fr')(0, { nothing: 'personne', one: 'une', other: 'des' })).toBe('personne');
});

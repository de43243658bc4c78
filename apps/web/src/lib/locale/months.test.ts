import { expect, test } from 'vitest';
import { monthsIn } from './months.ts';

test.for([
  ['en', 1, '1 month'],
  ['en', 6, '6 months'],
  ['fr', 6, '6\u00a0mois'],
  ['es', 6, '6 meses'],
  ['ar', 6, '6 أشهر'],
  ['ug', 6, '6 ئاي'],
] as const)('in %s, %d months are %s', ([locale, count, words]) => {
  expect(monthsIn(locale, count)).toBe(words);
});

import { expect, test } from 'vitest';
import { formatIn } from './format.ts';

test.for([
  ['en', '12,650', '3 August 2026'],
  ['fr', '12\u202f650', '3 août 2026'],
  ['es', '12.650', '3 de agosto de 2026'],
  ['ar', '12,650', '3 أغسطس 2026'],
  ['ug', '12,650', '2026-يىلى 3-ئاۋغۇست'],
] as const)('a reader of %s gets %s and %s', ([locale, number, day]) => {
  const format = formatIn(locale);

  expect([format.number(12_650), format.day('2026-08-03T23:30:00Z')]).toEqual([number, day]);
});

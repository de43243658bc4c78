import { expect, test } from 'vitest';
import { contactCutoff } from './contact-months.ts';

test.for([
  ['2026-11-22T18:00:00Z', 6, '2026-05-22T18:00:00Z'],
  ['2026-03-01T00:00:00Z', 6, '2025-09-01T00:00:00Z'],
  ['2026-08-31T12:00:00Z', 6, '2026-02-28T12:00:00Z'],
  ['2028-03-31T12:00:00Z', 1, '2028-02-29T12:00:00Z'],
  ['2026-11-22T18:00:00Z', 120, '2016-11-22T18:00:00Z'],
] as const)('on %s, %d months back is %s', ([now, months, expected]) => {
  expect(contactCutoff(new Date(now), months)).toEqual(new Date(expected));
});

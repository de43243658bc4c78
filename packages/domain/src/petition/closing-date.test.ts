import { expect, test } from 'vitest';
import { refuseClosesAt } from './closing-date.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

test.for([
  [null, null],
  ['2026-11-23T12:00:01Z', null],
  ['2031-11-23T12:00:00Z', null],
  ['2026-11-23T12:00:00Z', 'Choose a closing date in the future.'],
  ['2031-11-23T12:00:01Z', 'Choose a closing date within 5 years.'],
] as const)('a petition that closes at %s is answered %s', ([closesAt, message]) => {
  expect(refuseClosesAt(closesAt === null ? null : new Date(closesAt), NOW)?.message ?? null).toBe(message);
});

import { expect, test } from 'vitest';
import { lastMomentOf } from './last-day.ts';

test.for([
  ['2027-03-01', '2027-03-01T23:59:59.000Z'],
  [' ', null],
  ['2027-02-31', 'NO_DAY'],
  ['tomorrow', 'NO_DAY'],
] as const)('the last moment of "%s" is %s', ([day, moment]) => {
  expect(lastMomentOf(day)).toBe(moment);
});

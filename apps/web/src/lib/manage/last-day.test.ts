import { expect, test } from 'vitest';
import { readLastDay } from './last-day.ts';

test.for([
  ['2027-03-01', { moment: '2027-03-01T23:59:59.000Z' }],
  [' ', { moment: null }],
  ['2027-02-31', null],
  ['tomorrow', null],
] as const)('the day "%s" ends at %j', ([day, last]) => {
  expect(readLastDay(day)).toEqual(last);
});

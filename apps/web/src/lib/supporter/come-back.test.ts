import { expect, test } from 'vitest';
import { supporter as en } from '#lib/messages/supporter/en.ts';
import { comeBack } from './come-back.ts';

test.for([
  ['a moment is told as a minute', 1, '1 min'],
  ['a begun minute counts', 61, '2 min'],
  ['an hour is told in minutes', 3_600, '60 min'],
  ['long waits are told in hours', 5_400, '2 h'],
  ['a day is 24 hours', 86_400, '24 h'],
] as const)('%s', ([, seconds, expected]) => {
  expect(comeBack(seconds, en)).toContain(`come back in ${expected}.`);
});

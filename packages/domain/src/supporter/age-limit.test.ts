import { expect, test } from 'vitest';
import { ageLimit, refuseAge } from './age-limit.ts';

test('people sign for themselves from thirteen in the USA, from sixteen elsewhere', () => {
  expect([ageLimit('US'), ageLimit('DE'), ageLimit('CN')]).toEqual([13, 16, 16]);
});

test('who is of age, or has a guardian who agrees, may sign', () => {
  expect([refuseAge('OF_AGE', 'DE'), refuseAge('GUARDIAN_AGREES', 'DE')]).toEqual([null, null]);
});

test('who says neither is told the limit of their country', () => {
  expect(refuseAge(null, 'US')).toMatchObject({
    ageLimit: 13,
    path: ['age'],
    message: expect.stringContaining('13'),
  });
});

import { expect, test } from 'vitest';
import { PETITION_STATUSES } from './petition.ts';
import { refuseTransition } from './transition.ts';

test.for([
  ['DRAFT', 'OPEN'],
  ['IN_REVIEW', 'OPEN'],
  ['IN_REVIEW', 'REJECTED'],
  ['OPEN', 'PAUSED'],
  ['PAUSED', 'OPEN'],
  ['OPEN', 'CLOSED'],
  ['REMOVED', 'OPEN'],
] as const)('a petition goes from %s to %s', ([from, to]) => {
  expect(refuseTransition(from, to)).toBeNull();
});

test.for([
  ['CLOSED', 'OPEN'],
  ['DRAFT', 'CLOSED'],
  ['OPEN', 'DRAFT'],
  ['REJECTED', 'OPEN'],
] as const)('a petition does not go from %s to %s', ([from, to]) => {
  expect(refuseTransition(from, to)?.code).toBe('ILLEGAL_TRANSITION');
});

test('nothing becomes what it is, and everything can be removed', () => {
  expect(PETITION_STATUSES.filter((status) => refuseTransition(status, status) === null)).toEqual([]);
  expect(PETITION_STATUSES.filter((status) => refuseTransition(status, 'REMOVED') !== null)).toEqual([
    'REMOVED',
  ]);
});

test('the refusal is words for a person', () => {
  expect(refuseTransition('CLOSED', 'OPEN')?.message).toBe('A petition that is closed cannot become open.');
});

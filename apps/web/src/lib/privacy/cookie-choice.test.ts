import { expect, test } from 'vitest';
import { readChoice, writeChoice } from './cookie-choice.ts';

test.for([
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const)('a choice is read as it was written: analytics %s, targeting %s', ([analytics, targeting]) => {
  expect(readChoice(writeChoice({ analytics, targeting }))).toEqual({ analytics, targeting });
});

test.for([
  undefined,
  '',
  'true',
  'all',
  'v1',
  'v1.a1',
  'v2.a1.t1',
  'v1.a2.t1',
  'v1.a1.t1.x1',
  'v1.t1.a1',
  'V1.A1.T1',
  ' v1.a1.t1',
  'v1.a1.t1\n',
  'v1.a1.t1; v1.a1.t1',
  'v1,a1,t1',
  '{"targeting":true}',
])('%j is no choice', (cookie) => {
  expect(readChoice(cookie)).toBeNull();
});

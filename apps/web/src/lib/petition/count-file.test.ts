import { expect, test } from 'vitest';
import { readCountFile } from './count-file.ts';

test('the count file tells the same as the subscription', () => {
  const state = readCountFile({
    slug: 'x',
    total: 348,
    goal: 500,
    revision: 351,
    asOf: '2026-11-22T10:00:00Z',
  });

  expect(state).toEqual({
    signatureCount: { total: 348, revision: 351 },
    goal: { value: 500, progress: 0.696 },
  });
});

test('another shape is a fault, not a count', () => {
  expect(() => readCountFile({ error: 'not found' })).toThrow('expected numbers');
});

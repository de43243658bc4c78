import { DEFAULT_GOAL_LADDER } from '@groundswell/domain';
import { expect, test } from 'vitest';
import { rungsAround } from './rungs-around.ts';

test.for([
  ['at the start, the first two', 0, [50, 100]],
  ['on a rung, that rung is reached', 50, [50, 100, 200]],
  ['in the middle, two below and two above', 348, [100, 200, 500, 1_000]],
  ['at the top, the last two', 200_000_000, [50_000_000, 100_000_000]],
] as const)('%s', ([, total, expected]) => {
  expect(rungsAround(DEFAULT_GOAL_LADDER, total)).toEqual(expected);
});

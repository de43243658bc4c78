import { expect, test } from 'vitest';
import { DEFAULT_GOAL_LADDER, goalFor } from './goal-ladder.ts';

test('the ladder climbs 1-2-5 from fifty to a hundred million', () => {
  expect(DEFAULT_GOAL_LADDER.slice(0, 7)).toEqual([50, 100, 200, 500, 1_000, 2_000, 5_000]);
  expect(DEFAULT_GOAL_LADDER.at(-1)).toBe(100_000_000);
  expect(DEFAULT_GOAL_LADDER).toEqual([...new Set(DEFAULT_GOAL_LADDER)].toSorted((a, b) => a - b));
});

test.for([
  ['an empty petition hopes for the first rung', 0, { value: 50, remaining: 50, progress: 0 }],
  ['below a rung the rung is the goal', 49, { value: 50, remaining: 1, progress: 0.98 }],
  ['on a rung the next one is', 50, { value: 100, remaining: 50, progress: 0.5 }],
  [
    'past the last rung it stays, and is full',
    200_000_000,
    { value: 100_000_000, remaining: 0, progress: 1 },
  ],
] as const)('%s', ([, total, goal]) => {
  expect(goalFor(DEFAULT_GOAL_LADDER, total)).toEqual(goal);
});

test('a ladder without rungs is a fault', () => {
  expect(() => goalFor([], 1)).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { milestonesCrossed } from './milestones-crossed.ts';

test.for([
  ['reaching a rung crosses it', 99, 100, [100]],
  ['standing on a rung does not cross it again', 100, 101, []],
  ['a batch can cross several', 50, 1_500, [100, 1_000]],
  ['a falling count crosses nothing', 101, 99, []],
] as const)('%s', ([, before, after, expected]) => {
  expect(milestonesCrossed([100, 1_000], before, after)).toEqual(expected);
});

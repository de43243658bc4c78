import { expect, test } from 'vitest';
import { projectGoal } from './goal-projection.ts';

const DAY = 86_400_000;
const now = new Date('2026-11-22T12:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * DAY);
const project = (total: number, changes: readonly (readonly [days: number, delta: number])[], age = 30) =>
  projectGoal([50, 100], {
    total,
    now,
    since: ago(age),
    changes: changes.map(([days, delta]) => ({ period: ago(days), delta })),
  });

test('the next rung is reached when the pace of the last seven days goes on', () => {
  expect(
    project(60, [
      [20, 40],
      [6, 10],
      [1, 10],
    ]),
  ).toEqual({
    goal: 100,
    perDay: 20 / 7,
    days: 7,
    at: new Date(now.getTime() + 14 * DAY),
  });
});

test('a young petition is judged by the days it has had', () => {
  expect(project(20, [[1, 20]], 1.5)).toMatchObject({
    perDay: 10,
    days: 2,
    goal: 50,
    at: new Date(now.getTime() + 3 * DAY),
  });
});

test('a petition of an hour has had one day', () => {
  expect(project(10, [[0.01, 10]], 0.04)).toMatchObject({ perDay: 10, days: 1 });
});

test.for([
  ['nobody signed in seven days', 60, [[8, 60]]],
  [
    'more left than came',
    60,
    [
      [2, 3],
      [1, -4],
    ],
  ],
  ['every rung is reached', 100, [[1, 100]]],
  [
    'it would take over ten years',
    51,
    [
      [1, 1],
      [20, 50],
    ],
  ],
] as const)('nothing is foretold when %s', ([, total, changes]) => {
  const ladder = total === 51 ? [1_000_000] : [50, 100];

  const projected = projectGoal(ladder, {
    total,
    now,
    since: ago(30),
    changes: changes.map(([days, delta]) => ({ period: ago(days), delta })),
  });

  expect(projected).toBeNull();
});

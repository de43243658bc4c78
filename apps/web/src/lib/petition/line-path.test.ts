import { expect, test } from 'vitest';
import { linePath } from './line-path.ts';

test('a line runs from edge to edge and from the floor to the top', () => {
  const path = linePath([
    { x: 10, y: 0 },
    { x: 20, y: 5 },
    { x: 30, y: 10 },
  ]);

  expect(path).toBe('M0.0 23.0L50.0 12.0L100.0 1.0');
});

test.for([
  ['no point', []],
  ['one point', [{ x: 1, y: 1 }]],
  [
    'one moment',
    [
      { x: 1, y: 1 },
      { x: 1, y: 2 },
    ],
  ],
] as const)('%s makes no line', ([, points]) => {
  expect(linePath(points)).toBe('');
});

test('a count that never left zero lies on the floor', () => {
  expect(
    linePath([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ]),
  ).toBe('M0.0 23.0L100.0 23.0');
});

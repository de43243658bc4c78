import { expect, test } from 'vitest';
import { countHistory } from './count-history.ts';

const at = (time: string) => new Date(`2026-11-${time}:00Z`);
const entries = [
  { period: at('22T09:00'), delta: 2 },
  { period: at('20T23:00'), delta: 5 },
  { period: at('22T10:00'), delta: -1 },
];

test('the total after each day that changed it', () => {
  expect(countHistory(entries, 'DAY')).toEqual([
    { at: at('20T00:00'), total: 5 },
    { at: at('22T00:00'), total: 6 },
  ]);
});

test('the total after each hour that changed it', () => {
  expect(countHistory(entries, 'HOUR').map(({ total }) => total)).toEqual([5, 7, 6]);
});

test('nothing has no history', () => {
  expect(countHistory([], 'DAY')).toEqual([]);
});

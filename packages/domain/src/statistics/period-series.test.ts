import { expect, test } from 'vitest';
import { periodSeries } from './period-series.ts';

const until = new Date('2026-11-22T13:20:00Z');
const nothing = { requests: 0, confirmed: 0, taken: 0, paper: 0 };

test('hours in which nothing happened are there, and what is older is not', () => {
  const series = periodSeries(
    [
      { period: new Date('2026-11-22T13:00:00Z'), confirmed: 2 },
      { period: new Date('2026-11-22T13:00:00Z'), requests: 5 },
      { period: new Date('2026-11-22T11:00:00Z'), taken: 1, paper: 3 },
      { period: new Date('2026-11-22T10:00:00Z'), confirmed: 9 },
    ],
    'HOUR',
    { until, length: 3 },
  );

  expect(series).toEqual([
    { ...nothing, at: new Date('2026-11-22T11:00:00Z'), taken: 1, paper: 3 },
    { ...nothing, at: new Date('2026-11-22T12:00:00Z') },
    { ...nothing, at: new Date('2026-11-22T13:00:00Z'), confirmed: 2, requests: 5 },
  ]);
});

test('hours add up to days', () => {
  const hours = [1, 2, 3].map((hour) => ({ period: new Date(Date.UTC(2026, 10, 21, hour)), confirmed: 1 }));

  expect(periodSeries(hours, 'DAY', { until, length: 2 })).toMatchObject([
    { confirmed: 3 },
    { confirmed: 0 },
  ]);
});

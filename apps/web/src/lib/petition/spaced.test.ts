import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spaced } from './spaced.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a burst is told once, with its last value', () => {
  const told: number[] = [];
  const tell = spaced(100, (value: number) => told.push(value));

  for (const value of [1, 2, 3]) tell(value);
  vi.advanceTimersByTime(100);
  tell(4);
  vi.advanceTimersByTime(99);

  expect(told).toEqual([3]);
});

test('what still waits can be forgotten', () => {
  const told: number[] = [];
  const tell = spaced(100, (value: number) => told.push(value));

  tell(1);
  tell.cancel();
  vi.advanceTimersByTime(1_000);

  expect(told).toEqual([]);
});

import { expect, test, vi } from 'vitest';
import { BriefCache } from './brief-cache.ts';

test('many who ask at once are answered by one attempt', async () => {
  const cache = new BriefCache<number>();
  let made = 0;

  const answers = await Promise.all(
    Array.from({ length: 50 }, () => cache.get('a', async () => (made += 1))),
  );

  expect(made).toBe(1);
  expect(new Set(answers)).toEqual(new Set([1]));
});

test('an answer is made again after a second, and not before', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const cache = new BriefCache<number>();
  let made = 0;
  const make = async () => (made += 1);

  await cache.get('a', make);
  vi.advanceTimersByTime(999);
  const early = await cache.get('a', make);
  vi.advanceTimersByTime(1);
  const late = await cache.get('a', make);

  expect([early, late]).toEqual([1, 2]);
  vi.useRealTimers();
});

test('a failed attempt is not remembered', async () => {
  const cache = new BriefCache<number>();

  const failed = cache.get('a', () => Promise.reject(new Error('the database is away')));

  await expect(failed).rejects.toThrow('the database is away');
  await expect(cache.get('a', async () => 7)).resolves.toBe(7);
});

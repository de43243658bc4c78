import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PetitionNews } from '../graphql/petition-news.ts';
import { FreshCache, type Made } from './fresh-cache.ts';

let news: PetitionNews;
let cache: FreshCache<string>;
let made: number;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
  news = new PetitionNews();
  cache = new FreshCache({ news, bytesMax: 1_000 });
  made = 0;
});
afterEach(() => void vi.useRealTimers());

const BRIDGE = 'bridge';
const signed = (petition: string) =>
  news.hear({ kind: 'state', topic: `count:${petition}`, revision: news.now });

const page = (about: string[] = [BRIDGE], bytes = 10): Made<string> => {
  made += 1;
  return { value: `page ${made}`, about: new Set(about), bytes, keep: true };
};

test('many who ask at once are answered by one attempt', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => cache.get('a', async () => page())));

  expect(new Set(answers)).toEqual(new Set(['page 1']));
});

test('an answer stands for a second from when it was begun, and not longer', async () => {
  const slow = Promise.withResolvers<void>();
  const first = cache.get('a', () => slow.promise.then(() => page()));
  vi.advanceTimersByTime(400);
  slow.resolve();
  await first;

  vi.advanceTimersByTime(599);
  const early = cache.find('a');
  vi.advanceTimersByTime(1);
  const late = await cache.get('a', async () => page());

  expect([early, late]).toEqual(['page 1', 'page 2']);
});

test('nobody is answered from before news that came before they asked', async () => {
  await cache.get('a', async () => page());
  vi.advanceTimersByTime(200);

  signed(BRIDGE);

  expect(await cache.get('a', async () => page())).toBe('page 2');
});

test('news of another petition leave an answer as it is', async () => {
  await cache.get('a', async () => page());

  signed('tunnel');

  expect(cache.find('a')).toBe('page 1');
});

test('who asks after news is not content with an attempt begun before them', async () => {
  const slow = Promise.withResolvers<void>();
  const before = cache.get('a', () => slow.promise.then(() => page()));
  signed(BRIDGE);
  const after = cache.get('a', async () => page());

  slow.resolve();
  const first = await before;
  await vi.advanceTimersByTimeAsync(100);

  expect([first, await after]).toEqual(['page 1', 'page 2']);
});

test('while news come all the time, an answer is made every tenth of a second', async () => {
  await cache.get('a', async () => page());

  for (let tick = 0; tick < 100; tick += 1) {
    signed(BRIDGE);
    void cache.get('a', async () => page());
    await vi.advanceTimersByTimeAsync(10);
  }

  expect(made).toBe(11);
});

test('while news come all the time, many answers together are not made oftener than twenty times a second', async () => {
  const keys = Array.from({ length: 10 }, (_, place) => `page ${place}`);
  await Promise.all(keys.map((key) => cache.get(key, async () => page())));

  for (let tick = 0; tick < 100; tick += 1) {
    signed(BRIDGE);
    for (const key of keys) void cache.get(key, async () => page());
    await vi.advanceTimersByTimeAsync(10);
  }

  expect(made - keys.length).toBeLessThanOrEqual(20);
});

test('where news may have been lost, everything is made anew', async () => {
  await cache.get('a', async () => page([]));
  vi.advanceTimersByTime(100);

  news.hear({ kind: 'lost' });

  expect(await cache.get('a', async () => page([]))).toBe('page 2');
});

test('what is not to be kept is given to those who wait, and to nobody after them', async () => {
  const refused = async () => ({ ...page(), keep: false });

  const answers = await Promise.all([cache.get('a', refused), cache.get('a', refused)]);

  expect(answers).toEqual(['page 1', 'page 1']);
  expect(cache.find('a')).toBeUndefined();
});

test('a failed attempt is not remembered', async () => {
  const failed = cache.get('a', () => Promise.reject(new Error('the database is away')));

  await expect(failed).rejects.toThrow('the database is away');
  await expect(cache.get('a', async () => page())).resolves.toBe('page 1');
});

test('when memory is full, the oldest answers go', async () => {
  await cache.get('a', async () => page([], 600));
  await cache.get('b', async () => page([], 600));

  expect([cache.find('a'), cache.find('b')]).toEqual([undefined, 'page 2']);
});

import { expect, test } from 'vitest';
import { RecentRows } from './recent-rows.ts';

test('a row is there for a quarter of a second after it was read', () => {
  const rows = new RecentRows<{ id: string }>();
  const row = { id: 'a' };

  rows.keep([row], 5_000);

  expect([5_000, 5_249, 5_250].map((now) => rows.get('a', now))).toEqual([row, row, null]);
  expect(rows.get('b', 5_000)).toBeNull();
});

test('of a row that was read twice the later one is there', () => {
  const rows = new RecentRows<{ id: string; text: string }>();

  rows.keep([{ id: 'a', text: 'before' }], 1_000);
  rows.keep([{ id: 'a', text: 'after' }], 1_200);

  expect(rows.get('a', 1_400)).toEqual({ id: 'a', text: 'after' });
});

test('rows are not kept without end', () => {
  const rows = new RecentRows<{ id: string }>();
  const read = Array.from({ length: 100 }, (_, index) => ({ id: `${index}` }));

  rows.keep(read, 0);

  expect(read.filter(({ id }) => rows.get(id, 0) !== null)).toEqual(read.slice(36));
});

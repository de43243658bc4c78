import { expect, test } from 'vitest';
import { GriddedTextCounts } from './gridded-text-counts.ts';

test('who asks often learns nothing within a tick, and the new numbers in the next', async () => {
  const gridded = new GriddedTextCounts(30_000);
  let signed = 0;
  const ask = (at: number) =>
    gridded.show('petition', new Date(at), () => Promise.resolve(new Map([[1, (signed += 1)]])));

  const shown = [await ask(0), await ask(29_999), await ask(30_000)];

  expect(shown.map((counts) => counts.get(1))).toEqual([1, 1, 2]);
});

test('numbers that could not be read are asked for again', async () => {
  const gridded = new GriddedTextCounts(30_000);
  const away = gridded.show('petition', new Date(0), () => Promise.reject(new Error('away')));
  await expect(away).rejects.toThrow('away');

  const shown = await gridded.show('petition', new Date(1), () => Promise.resolve(new Map([[1, 7]])));

  expect(shown.get(1)).toBe(7);
});

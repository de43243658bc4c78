import { expect, test } from 'vitest';
import { foldSmallSources } from './fold-small-sources.ts';

const count = (source: string | null, requests: number, signatures: number) => ({
  source,
  requests,
  signatures,
});

test('a source of fewer than five is folded in with those who name none', () => {
  const folded = foldSmallSources([
    count(null, 9, 7),
    count('poster', 6, 5),
    count('aunt', 4, 4),
    count('radio', 20, 12),
  ]);

  expect(folded).toEqual([count('radio', 20, 12), count('poster', 6, 5), count(null, 13, 11)]);
});

test('at most fifty sources are named', () => {
  const folded = foldSmallSources(Array.from({ length: 60 }, (_, index) => count(`${index}`, 10, 5)));

  expect(folded).toHaveLength(51);
  expect(folded.at(-1)).toEqual(count(null, 100, 50));
});

test('nothing folded is no row', () => {
  expect(foldSmallSources([])).toEqual([]);
});

import { expect, test } from 'vitest';
import { fullJitter } from './backoff.ts';

test.for([
  ['the first retry comes within a second', 0, 999],
  ['the bound doubles', 3, 7_992],
  ['no retry waits longer than half a minute', 20, 29_970],
] as const)('%s', ([, attempt, longest]) => {
  expect(fullJitter(attempt, 0)).toBe(0);
  expect(fullJitter(attempt, 0.999)).toBe(longest);
});

import { expect, test } from 'vitest';
import { refuseMailing } from './mailing-limit.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

test.for([
  ['none has gone', [], null],
  ['two have gone this week', [0, 3], null],
  ['three have gone this week', [1, 2, 6], daysAgo(-1)],
  ['more have gone, in any order', [5, 1, 6, 2], daysAgo(-2)],
  ['the third is seven days old', [1, 2, 7], null],
] as const)('when %s', ([, earlier, nextAt]) => {
  const refusal = refuseMailing(earlier.map(daysAgo), NOW);

  expect(refusal?.nextAt ?? null).toEqual(nextAt);
});

test('the refusal names the moment the next may go', () => {
  expect(refuseMailing([daysAgo(1), daysAgo(2), daysAgo(6)], NOW)?.message).toContain('2026-11-21 12:00 UTC');
});

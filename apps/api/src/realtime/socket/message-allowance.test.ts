import { expect, test } from 'vitest';
import { MessageAllowance } from './message-allowance.ts';

const takeAll = (allowance: MessageAllowance, now: number) => {
  let taken = 0;
  while (allowance.take(now)) taken += 1;
  return taken;
};

test('a second of messages may come at once, then the rate holds', () => {
  const allowance = new MessageAllowance(50, 0);

  expect(takeAll(allowance, 0)).toBe(50);
  expect(takeAll(allowance, 100)).toBe(5);
  expect(takeAll(allowance, 1_100)).toBe(50);
});

test('an hour of silence saves up no more than a second', () => {
  const allowance = new MessageAllowance(50, 0);

  expect(takeAll(allowance, 3_600_000)).toBe(50);
});

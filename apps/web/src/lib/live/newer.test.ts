import { expect, test } from 'vitest';
import { newer } from './newer.ts';

test.for([
  ['a later revision replaces the state, even when the count fell', 4, 5, 'incoming'],
  ['an overtaken revision changes nothing', 5, 4, 'current'],
  ['the same revision again changes nothing', 5, 5, 'current'],
] as const)('%s', ([, current, incoming, expected]) => {
  const states = { current: { revision: current, total: 10 }, incoming: { revision: incoming, total: 9 } };

  expect(newer(states.current, states.incoming)).toBe(states[expected]);
});

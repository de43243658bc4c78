import { expect, test } from 'vitest';
import { actionHere } from './action-here.ts';

test.for([
  ['a page without a query', 'https://hub.example.org/account', '?/save#notice'],
  ['a page of a list', 'https://hub.example.org/people?text=a+b&after=x', '?/save&text=a+b&after=x#notice'],
  ['a page an action has answered', 'https://hub.example.org/people?/find&text=a', '?/save&text=a#notice'],
] as const)('a form leads back to %s', ([, url, expected]) => {
  expect(actionHere('save', new URL(url))).toBe(expected);
});

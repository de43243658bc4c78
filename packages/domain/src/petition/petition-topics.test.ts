import { expect, test } from 'vitest';
import { refuseTopics } from './petition-topics.ts';

const KNOWN = new Set(['transport', 'health', 'culture', 'housing']);

test.for([
  [[], undefined],
  [['transport', 'health', 'culture'], undefined],
  [[...KNOWN], 'Choose at most 3 topics; there are 4.'],
  [['health', 'health'], 'Choose each topic once.'],
  [['health', 'money'], 'This hub has no topic “money”.'],
] as const)('the topics %j are answered %s', ([topics, message]) => {
  expect(refuseTopics(topics, KNOWN)?.message).toBe(message);
});

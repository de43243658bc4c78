import { expect, test } from 'vitest';
import { busySentence } from './busy.server.ts';

test.for([
  ['en', 1, '1 second'],
  ['en', 89, '89 seconds'],
  ['en', 90, '2 minutes'],
  ['en', 600, '10 minutes'],
  ['fr', 600, '10 minutes'],
  ['es', 30, '30 segundos'],
  ['ar', 600, '10 دقائق'],
  ['ug', 600, '10 مىنۇتتىن'],
] as const)('in %s, %d seconds are %s', ([locale, seconds, words]) => {
  expect(busySentence(locale, seconds)).toContain(words);
});

import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

const HUB = new URL('https://hub.example/cookies/choice');

test.for([
  ['/', '/'],
  ['/petitions/a?timeline=b', '/petitions/a?timeline=b'],
  ['https://hub.example/privacy#top', '/privacy'],
  ['/petitions/../privacy', '/privacy'],
] as const)('%j is the path %j', ([from, path]) => {
  expect(ownPath(from, HUB)).toBe(path);
});

test.for([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '\t//evil.example',
  'mailto:ada@example.org',
  'data:text/html,x',
  'http://hub.example/',
  'https://hub.example:444/',
  'https://',
])('%j leads home, not away', (from) => {
  expect(ownPath(from, HUB)).toBe('/');
});

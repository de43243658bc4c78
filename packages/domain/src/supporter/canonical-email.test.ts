import { expect, test } from 'vitest';
import { canonicalEmail } from './canonical-email.ts';

test.for([
  ['capital letters', 'Ada@Example.ORG', 'ada@example.org'],
  ['a tag where tags are ignored', 'ada+news@gmail.com', 'ada@gmail.com'],
  ['dots where dots are ignored', 'a.d.a@gmail.com', 'ada@gmail.com'],
  ['the second name of a provider', 'ada@googlemail.com', 'ada@gmail.com'],
  ['wide letters', 'ａｄａ@example.org', 'ada@example.org'],
  ['a host in another script', 'ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ['a tag where it may mean somebody', 'ada+news@uni.example', 'ada+news@uni.example'],
  ['dots where they may mean somebody', 'a.da@outlook.com', 'a.da@outlook.com'],
  ['a local part that begins with a plus', '+ada@gmail.com', '+ada@gmail.com'],
  ['a local part in another script', 'ئايشە@example.org', 'ئايشە@example.org'],
])('%s: %s is %s', ([, typed, canonical]) => {
  expect(canonicalEmail(typed)).toBe(canonical);
});

test.for([
  'a@b',
  'ada',
  '@example.org',
  'ada@',
  'ada@example',
  'ada@example..org',
  'ada@-example.org',
  'ada@127.0.0.1',
  'ada@[127.0.0.1]',
  'ada@example.org@example.org',
  'a da@example.org',
  'ada@exam ple.org',
  '.ada@example.org',
  'ada.@example.org',
  'a..da@example.org',
  '"ada"@example.org',
  'ada<ada@example.org',
  'ada@example.org/path',
  'ada@example.org:25',
  'ada@example.org?x=y',
  'ada@%65xample.org',
  'ada@example.org／path',
  `${'a'.repeat(65)}@example.org`,
])('%s is no address mail can reach', (address) => {
  expect(canonicalEmail(address)).toBeNull();
});

import { expect, test } from 'vitest';
import { directionOf, hubLocale, isLocale } from './locale.ts';

test.for([
  ['ar', 'rtl'],
  ['ug', 'rtl'],
  ['ug-CN', 'rtl'],
  ['he', 'rtl'],
  ['en', 'ltr'],
  ['fr-CA', 'ltr'],
] as const)('%s is read %s', ([locale, direction]) => {
  expect(directionOf(locale)).toBe(direction);
});

test.for([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['UG-cn', 'ug'],
  ['de', 'en'],
  [null, 'en'],
] as const)('who reads %s is answered in %s', ([locale, hub]) => {
  expect(hubLocale(locale)).toBe(hub);
});

test.for(['en', 'ug', 'zh-Hans', 'zh-Hans-CN', 'es-419', 'ckb'])('%s is a language', (tag) => {
  expect(isLocale(tag)).toBe(true);
});

test.for(['', 'english', 'EN', 'en_GB', 'en-gb', 'en-GB-x', '*', 'e', '\u0000'])(
  '%j is no language',
  (tag) => {
    expect(isLocale(tag)).toBe(false);
  },
);

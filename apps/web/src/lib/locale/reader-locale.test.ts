import { expect, test } from 'vitest';
import { readerLocale } from './reader-locale.ts';

test.for([
  ['a choice counts before what the browser accepts', 'ug', 'fr', 'ug'],
  ['a forged choice does not count', '../etc', 'fr', 'fr'],
  ['the region of an accepted language does not matter', undefined, 'es-MX,es;q=0.9', 'es'],
  ['the best language the hub speaks wins, not the best there is', undefined, 'de, ar;q=0.8, en;q=0.5', 'ar'],
  ['quality counts, not the order of naming', undefined, 'en;q=0.3, fr;q=0.7', 'fr'],
  ['a language with quality 0 is refused', undefined, 'fr;q=0, de', 'en'],
  ['without anything the hub speaks English', undefined, null, 'en'],
  ['an empty header says nothing', undefined, '', 'en'],
] as const)('%s', ([, chosen, accepted, expected]) => {
  expect(readerLocale(chosen, accepted)).toBe(expected);
});

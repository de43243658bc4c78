import { expect, test } from 'vitest';
import { isCode, typedCode } from './typed-code.ts';

test.for([
  ['as it stands in the mail', '482 913', '482913'],
  ['with a dash', '482-913', '482913'],
  ['in Arabic-Indic digits', '٤٨٢ ٩١٣', '482913'],
  ['in Persian digits', '۴۸۲۹۱۳', '482913'],
  ['in full-width digits', '４８２９１３', '482913'],
  ['with the marks a copied right-to-left text carries', '\u2067482913\u2069', '482913'],
] as const)('a code is understood %s', ([, typed, expected]) => {
  expect(typedCode(typed)).toBe(expected);
  expect(isCode(typedCode(typed))).toBe(true);
});

test.for(['', '48291', '4829133', '48a913'])('"%s" is no code', (typed) => {
  expect(isCode(typedCode(typed))).toBe(false);
});

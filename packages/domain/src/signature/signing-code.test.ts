import { expect, test } from 'vitest';
import { readSigningCode } from './signing-code.ts';

test.for([
  ['as it is', '421337', '421337'],
  ['grouped as in the mail', '421 337', '421337'],
  ['with a no-break space and a hyphen', ' 421\u00A0-337', '421337'],
  ['in Arabic digits', '٤٢١ ٣٣٧', '421337'],
  ['in the digits of Persian keyboards', '۴۲۱۳۳۷', '421337'],
  ['in full width', '４２１３３７', '421337'],
  ['between invisible marks', '\u2068421 337\u2069', '421337'],
] as const)('a code typed %s is read', ([, typed, code]) => {
  expect(readSigningCode(typed)).toBe(code);
});

test.for(['', '42133', '4213370', 'four21337', '42.1337', ` ${'0'.repeat(40)}`])('%j is no code', (typed) => {
  expect(readSigningCode(typed)).toBeNull();
});

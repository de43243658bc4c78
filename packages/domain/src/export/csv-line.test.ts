import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

test.for([
  ['=1+1', `'=1+1`],
  ['+49', `'+49`],
  ['-2', `'-2`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\tx', `"'\tx"`],
  ['\r=x', `"'\r=x"`],
  ['  =x', `'  =x`],
  ['\n=cmd|x', `"'\n=cmd|x"`],
  ['＝x', `'＝x`],
] as const)('%j is no formula any more', ([typed, written]) => {
  expect(csvLine([typed])).toBe(`${written}\r\n`);
});

test('commas, quotes and line breaks stay in their cell', () => {
  expect(csvLine(['a,b', 'say "hi"', 'two\nlines', null, 3, -1, 'ئايشە'])).toBe(
    '"a,b","say ""hi""","two\nlines",,3,-1,ئايشە\r\n',
  );
});

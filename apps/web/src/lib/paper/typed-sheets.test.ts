import { expect, test } from 'vitest';
import { filledSheets, typedSheets } from './typed-sheets.ts';

test('lines that were left empty are not sheets, and come back as lines', () => {
  const form = new FormData();
  form.set('rows', '3');
  form.set('number-0', ' K7M-2QX-9FT ');
  form.set('count-0', '12');
  form.set('number-2', 'abc');
  form.set('count-2', 'twelve');

  const typed = typedSheets(form);

  expect(typed).toHaveLength(3);
  expect(filledSheets(typed)).toEqual([
    { number: 'K7M-2QX-9FT', count: 12 },
    { number: 'abc', count: 0 },
  ]);
});

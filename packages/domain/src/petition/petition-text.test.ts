import { expect, test } from 'vitest';
import { BODY_MAX, TITLE_MAX } from '../text/limits.ts';
import { refusePetitionText } from './petition-text.ts';

const text = {
  title: 'Keep the night bus',
  target: null,
  body: 'It is the last way home for many.',
  changeNote: null,
};

test.for([
  ['without a target', {}],
  ['with a title of 150 characters', { title: 'a'.repeat(TITLE_MAX) }],
  ['with a body of 20 000 characters and more', { body: 'a'.repeat(BODY_MAX) }],
  [
    'with no-break spaces, curly quotes and paragraphs',
    { body: 'A “quote” and 10\u00A0000\n\n## Heading\n\nMore.' },
  ],
])('a petition is complete %s', ([, change]) => {
  expect(refusePetitionText({ ...text, ...(change as object) })).toBeNull();
});

test('everything that is wrong is named at once', () => {
  const refusal = refusePetitionText({ title: '', target: '', body: 'short', changeNote: 'a\nb' });

  expect(refusal?.issues.map(({ path }) => path[0])).toEqual(['title', 'target', 'body', 'changeNote']);
});

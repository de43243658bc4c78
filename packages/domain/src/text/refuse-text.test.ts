import { expect, test } from 'vitest';
import { refuseText } from './refuse-text.ts';

const limits = { min: 1, max: 5 };
const refuse = (value: string, multiline = false) =>
  refuseText(['name'], value, { ...limits, multiline })?.message ?? null;

test.for([
  ['plain', 'Ada'],
  ['of five characters beyond the first plane', '🕊🕊🕊🕊🕊'],
  ['in Uyghur', 'ئايشە'],
  ['with a mark that only nudges', 'ab\u200F'],
  ['with a joiner, as Persian and emoji need it', 'a\u200Db'],
])('text is taken as it is: %s', ([, value]) => {
  expect(refuse(value)).toBeNull();
});

test.for([
  ['too long', 'abcdef', 'Keep the name to 5 characters; it has 6.'],
  ['empty', '', 'Fill in the name.'],
  ['white space alone', ' \u00A0\u3000', 'Fill in the name.'],
  ['a NUL', 'a\u0000', 'The name holds a control character. Remove it.'],
  ['a line break', 'a\nb', 'The name holds a control character. Remove it.'],
  ['a line separator', 'a\u2028b', 'The name holds a control character. Remove it.'],
  ['a C1 control', 'a\u0085', 'The name holds a control character. Remove it.'],
  [
    'half a pair, first',
    'a\uD83D',
    'The name holds half of a character pair (a lone surrogate). Type it again.',
  ],
  [
    'half a pair, second',
    '\uDE00a',
    'The name holds half of a character pair (a lone surrogate). Type it again.',
  ],
  ['a bidi override', 'a\u202Eb', 'The name holds a text direction control. Remove it.'],
  ['a bidi isolate', 'a\u2066b', 'The name holds a text direction control. Remove it.'],
])('text is refused, never repaired: %s', ([, value, message]) => {
  expect(refuse(value)).toBe(message);
});

test('text of several lines has line breaks and tabs, and no other control', () => {
  expect(refuse('a\n\tb', true)).toBeNull();
  expect(refuse('a\u0000b', true)).toContain('control character');
});

test('text can be too short', () => {
  expect(refuseText(['title'], 'abc', { min: 5, max: 10 })?.message).toBe(
    'The title needs 5 characters or more; it has 3.',
  );
});

import { expect, test } from 'vitest';
import { differenceOf } from './difference.server.ts';
import type { Piece } from './difference.ts';

const text = (body: string) => ({ title: 'Keep the night bus', target: null, body });
const write = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}+]` : `[-${text}-]`))
    .join('');
const bodyOf = (before: string, after: string, locale = 'en') =>
  differenceOf(text(before), text(after), locale).body.map((block) =>
    'unchanged' in block ? block.unchanged : write(block.pieces),
  );

test('one word that changed is marked inside its sentence', () => {
  expect(bodyOf('It runs every hour.', 'It runs every evening.')).toEqual([
    'It runs every [-hour-][+evening+].',
  ]);
});

test('words that change side by side are one change', () => {
  expect(bodyOf('an old house here', 'a new home here')).toEqual(['[-an old house-][+a new home+] here']);
});

test('paragraphs that stayed are counted, those that came or went are whole', () => {
  expect(bodyOf('One.\n\nTwo.\n\nThree.', 'One.\n\nTwo.\n\nFour.\n\nFive.')).toEqual([
    2,
    '[-Three-][+Four+].',
    '[+Five.+]',
  ]);
  expect(bodyOf('One.\n\nTwo.\n\nThree.', 'Two.')).toEqual(['[-One.-]', 1, '[-Three.-]']);
});

test('Arabic is compared by words, not by letters', () => {
  expect(bodyOf('نطلب فتح الجسر القديم', 'نطلب فتح الجسر الجديد', 'ar')).toEqual([
    'نطلب فتح الجسر [-القديم-][+الجديد+]',
  ]);
});

test('a title and a target that changed are shown, those that did not are not', () => {
  const before = { title: 'Keep the bus', target: null, body: 'Please.' };

  const found = differenceOf(before, { ...before, title: 'Keep the night bus', target: 'The mayor' }, 'en');

  expect([write(found.title), write(found.target), found.body]).toEqual([
    'Keep the [+night +]bus',
    '[+The mayor+]',
    [],
  ]);
});

test('two texts that have nothing in common are compared in no time', () => {
  const many = (word: string) => Array.from({ length: 9_000 }, (_, index) => `${word}${index}`).join(' ');

  const started = performance.now();
  const body = bodyOf(many('a'), many('b'));

  expect(body).toEqual([`[-${many('a')}-][+${many('b')}+]`]);
  expect(performance.now() - started).toBeLessThan(2_000);
});

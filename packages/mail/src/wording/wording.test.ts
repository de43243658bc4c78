import { expect, test } from 'vitest';
import { en } from './en.ts';
import { wordingFor } from './wording-for.ts';
import { MAIL_LOCALES, type Wording } from './wording.ts';

/** Every wording by its path, `confirmation.subject` and so on. */
function sentences({ locale: _locale, dir: _dir, ...wording }: Wording): Map<string, string> {
  return new Map(
    Object.entries(wording).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value).map(([inner, words]) => [`${key}.${inner}`, words]),
    ),
  );
}

const placeholders = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([found]) => found).toSorted();

const mapped = <T>(wording: Wording, see: (words: string) => T) =>
  Object.fromEntries([...sentences(wording)].map(([path, words]) => [path, see(words)]));

test.for(MAIL_LOCALES)('%s says everything English says, with the same placeholders', (locale) => {
  expect(mapped(wordingFor(locale), placeholders)).toEqual(mapped(en, placeholders));
});

test.for(MAIL_LOCALES.filter((locale) => locale !== 'en'))('nothing of %s was left in English', (locale) => {
  const english = new Set(sentences(en).values());

  expect([...sentences(wordingFor(locale)).values()].filter((words) => english.has(words))).toEqual([]);
});

test.for(['ar', 'ug'] as const)('%s is written in Arabic script throughout', (locale) => {
  const withoutPlaceholders = [...sentences(wordingFor(locale)).values()].join('').replace(/\{\w+\}/g, '');

  expect(withoutPlaceholders).not.toMatch(/\p{Script=Latin}/u);
});

test('Uyghur is spelt with its own letters, not with look-alikes of other languages', () => {
  const letters = [...sentences(wordingFor('ug')).values()].join('').replace(/[\p{P}\p{Z}\w]/gu, '');

  expect(
    [...new Set(letters)].filter((letter) => !'ئابپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىيە'.includes(letter)),
  ).toEqual([]);
});

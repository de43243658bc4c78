import { expect, test } from 'vitest';
import { isSlug, slugOf } from './slug.ts';

test.for([
  ['Keep the Harbour Street Library open!', 'keep-the-harbour-street-library-open'],
  ['À l’école, déjà', 'a-l-ecole-deja'],
  ['ئانا تىلىمىزنى ساقلايلى', 'ئانا-تىلىمىزنى-ساقلايلى'],
  ['100% of it', '100-of-it'],
  ['../../etc', 'etc'],
  ['???', 'petition'],
  ['a'.repeat(200), 'petition'],
])('%s has the address %s', ([title, slug]) => {
  expect(slugOf(title)).toBe(slug);
  expect(isSlug(slug)).toBe(true);
});

test('a long title is cut between words, with room for a number', () => {
  const slug = slugOf('word '.repeat(60));

  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/^word(-word)*$/);
});

test.for(['', 'a/b', 'a b', 'a--b', '-a', 'a-', 'a\u0000', '\uD800', 'a%2Fb', 'a'.repeat(101)])(
  '%j is no address of a petition',
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);

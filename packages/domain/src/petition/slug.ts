import type { ValidationIssue } from '../text/validation-error.ts';

/** Longest slug, in characters. A longer or otherwise malformed one names no petition. */
const SLUG_MAX = 100;

const SLUG = /^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u;

/** Whether `text` can be a slug at all; what fails here need not be looked up. */
export function isSlug(text: string): boolean {
  return text.length <= SLUG_MAX && SLUG.test(text);
}

/**
 * The slug of a petition called `title`, before it is made unique.
 *
 * Letters of every script stay, since a transliteration would be a guess; accents
 * of Latin letters go. A title without a letter or digit gives `petition`.
 */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > SLUG_MAX - 20) break;
    slug = longer;
  }
  return slug === '' ? 'petition' : slug;
}

/** What is wrong with `slug` as an address somebody chose, or `null` when nothing is or none was chosen. */
export function refuseSlug(slug: string | null): ValidationIssue | null {
  if (slug === null || isSlug(slug)) return null;
  return {
    path: ['slug'],
    message: `Use letters, digits and single hyphens for the address, at most ${SLUG_MAX}.`,
  };
}

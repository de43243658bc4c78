import { HUB_LOCALES, type HubLocale } from '@groundswell/domain';

/** Remembers the language a reader chose. */
export const LOCALE_COOKIE = 'locale';

/**
 * The hub language for a reader: the one they chose, else the first they accept
 * that the hub speaks, else English.
 *
 * @param chosen the value of the cookie, of unknown origin
 * @param accepted an Accept-Language header (RFC 9110, 12.5.4)
 */
export function readerLocale(chosen: string | undefined, accepted: string | null): HubLocale {
  return (
    spoken(chosen) ??
    preferred(accepted ?? '')
      .map(spoken)
      .find(Boolean) ??
    'en'
  );
}

/** The hub language with exactly this tag, or `undefined`. */
export function spoken(tag: string | undefined): HubLocale | undefined {
  return HUB_LOCALES.find((locale) => locale === tag);
}

/** The languages of an Accept-Language header without their regions, best first. */
function preferred(accepted: string): string[] {
  return accepted
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { language: tag.split('-', 1)[0] ?? '', quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}

import type { HubLocale } from '@groundswell/domain';

/**
 * The tag to give `Intl` for a hub language, so that server and browser write the same.
 *
 * Arabic: its default digits differ between versions of the data. Uyghur: browsers
 * do not carry it (observed: Chromium 153); in CLDR its plurals and its grouping of
 * digits are those of English.
 */
export const INTL_TAG: Readonly<Record<HubLocale, string>> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  ar: 'ar-u-nu-latn',
  ug: 'en-GB',
};

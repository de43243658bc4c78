import { HUB_LOCALES, type HubLocale } from '@groundswell/domain';

/** The hub's languages by tag, named in `locale`. On the server: browsers do not carry every language. */
export function languageNames(locale: HubLocale): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
  return new Map(HUB_LOCALES.map((tag) => [tag, names.of(tag) ?? tag]));
}

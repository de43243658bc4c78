import { COUNTRY_CODES, type HubLocale } from '@groundswell/domain';

/** A country's code and its name. */
export type CountryName = readonly [code: string, name: string];

const KNOWN = new Map<HubLocale, readonly CountryName[]>();

/**
 * Every country, named and sorted in `locale`. Named on the server: browsers do not
 * carry every language, and not all name a country alike.
 */
export function countryNames(locale: HubLocale): readonly CountryName[] {
  const known = KNOWN.get(locale) ?? nameCountries(locale);
  KNOWN.set(locale, known);
  return known;
}

function nameCountries(locale: HubLocale): readonly CountryName[] {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return COUNTRY_CODES.map((code): CountryName => [code, names.of(code) ?? code]).toSorted(([, a], [, b]) =>
    compare(a, b),
  );
}

/** Fewer signatures than this from one country could point at a person (k-anonymity). */
const COUNTRY_THRESHOLD = 10;

/** Signatures from one country; `null` for the countries that are folded together. */
export interface CountryCount {
  readonly country: string | null;
  readonly count: number;
}

/**
 * `counts` with every country below `COUNTRY_THRESHOLD` folded into one row without a code,
 * largest first, that row last.
 */
export function foldSmallCountries(counts: readonly CountryCount[]): CountryCount[] {
  const shown = counts.filter(({ country, count }) => country !== null && count >= COUNTRY_THRESHOLD);
  const folded = counts.reduce((sum, row) => (shown.includes(row) ? sum : sum + row.count), 0);
  const sorted = shown.toSorted((a, b) => b.count - a.count);
  return folded > 0 ? [...sorted, { country: null, count: folded }] : sorted;
}

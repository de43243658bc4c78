import type { HubLocale } from '@groundswell/domain';
import { INTL_TAG } from './intl-tag.ts';

/** A span of `count` whole months in words: "6 months", "6 mois". */
export function monthsIn(locale: HubLocale, count: number): string {
  // Not every machine has the units of Uyghur; its nouns do not change with the number.
  if (locale === 'ug') return `${count} ئاي`;
  return new Intl.NumberFormat(INTL_TAG[locale], {
    style: 'unit',
    unit: 'month',
    unitDisplay: 'long',
  }).format(count);
}

import type { HubLocale } from '@groundswell/domain';
import { INTL_TAG } from './intl-tag.ts';

/** A phrase for each plural category a language has (CLDR), and optionally one for nothing at all. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string; nothing?: string }
>;

/** Chooses among the forms of a phrase for a count, by the rules of `locale`. */
export function pluralIn(locale: HubLocale): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(INTL_TAG[locale]);
  return (count, forms) => {
    if (count === 0 && forms.nothing !== undefined) return forms.nothing;
    return forms[rules.select(count)] ?? forms.other;
  };
}

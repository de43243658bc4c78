import type { ValidationIssue } from '../text/validation-error.ts';

/** The languages the hub itself speaks (BCP 47). Petitions may be in any language. */
export const HUB_LOCALES = ['en', 'fr', 'es', 'ar', 'ug'] as const;
/** A language of the hub's own words. */
export type HubLocale = (typeof HUB_LOCALES)[number];

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** The direction text in `locale` (BCP 47) is read in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}

/** The hub language for `locale`: itself, its language without the region, or English. */
export function hubLocale(locale: string | null): HubLocale {
  const language = locale?.toLowerCase().split('-', 1)[0];
  return HUB_LOCALES.find((known) => known === language) ?? 'en';
}

/**
 * The language to answer a reader in who sent `acceptLanguage` (RFC 9110, 12.5.4): the first
 * one listed that the hub speaks, or English. Weights are not read: browsers list in their order.
 */
export function negotiateLocale(acceptLanguage: string | null): HubLocale {
  const wanted = acceptLanguage?.toLowerCase().split(',', 20) ?? [];
  const languages = wanted.map((entry) => entry.trim().split(/[-;]/, 1)[0]);
  return HUB_LOCALES.find((known) => known === languages.find((language) => isHubLocale(language))) ?? 'en';
}

function isHubLocale(language: string | undefined): boolean {
  return HUB_LOCALES.some((known) => known === language);
}

/** Whether `text` is a language tag of the form language[-Script][-REGION]: "ug", "en-GB". */
export function isLocale(text: string): boolean {
  return TAG.test(text);
}

/** What is wrong with `locale` as a language tag, or `null` when nothing is. */
export function refuseLocale(path: readonly string[], locale: string): ValidationIssue | null {
  return isLocale(locale) ? null : { path, message: 'Name a language as BCP 47 does, such as ug or en-GB.' };
}

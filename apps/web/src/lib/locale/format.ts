import { directionOf, type HubLocale } from '@groundswell/domain';
import { INTL_TAG } from './intl-tag.ts';

// CLDR 48, `ug`, months/format/wide.
const UYGHUR_MONTHS =
  'يانۋار فېۋرال مارت ئاپرېل ماي ئىيۇن ئىيۇل ئاۋغۇست سېنتەبىر ئۆكتەبىر نويابىر دېكابىر'.split(' ');

/** How numbers and dates are written in one language; the same on server and browser. */
export interface Format {
  readonly locale: HubLocale;
  readonly dir: 'ltr' | 'rtl';
  /** A whole number with its digits grouped. */
  number(value: number): string;
  /** A share from 0 to 1, as whole per cent. */
  percent(share: number): string;
  /** The day of an RFC 3339 instant, in UTC: the server does not know the reader's time zone. */
  day(instant: string): string;
}

export function formatIn(locale: HubLocale): Format {
  const tag = INTL_TAG[locale];
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    locale,
    dir: directionOf(locale),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    day: (instant) => (locale === 'ug' ? uyghurDay(new Date(instant)) : days.format(new Date(instant))),
  };
}

function uyghurDay(date: Date): string {
  return `${date.getUTCFullYear()}-يىلى ${date.getUTCDate()}-${UYGHUR_MONTHS[date.getUTCMonth()]}`;
}

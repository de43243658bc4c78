import type { HubLocale } from '@groundswell/domain';
import { fill } from '#lib/locale/fill.ts';
import { INTL_TAG } from '#lib/locale/intl-tag.ts';

/** "{time}" is a number with its unit, "5 minutes". */
export const BUSY_WORDS: Readonly<Record<HubLocale, { readonly again: string }>> = {
  en: {
    again: 'Very many people are signing just now. Please try again in {time}. What you typed is still here.',
  },
  fr: {
    again:
      'Un très grand nombre de personnes signent en ce moment. Veuillez réessayer dans {time}. Votre saisie est toujours là.',
  },
  es: {
    again:
      'Muchísimas personas están firmando ahora mismo. Vuelve a intentarlo dentro de {time}. Lo que has escrito sigue aquí.',
  },
  ar: { again: 'يوقّع الآن عدد كبير جدًا من الناس. حاول مرة أخرى بعد {time}. ما كتبته ما زال هنا.' },
  ug: {
    again: 'ھازىر ناھايىتى كۆپ كىشى ئىمزا قويۇۋاتىدۇ. {time}تىن كېيىن قايتا سىناڭ. يازغانلىرىڭىز ساقلاقلىق.',
  },
};

/** From here on minutes are told, not seconds. */
const LONG_SECONDS = 90;

/** When to come back, in the reader's language. @param seconds whole, 1 or more */
export function busySentence(locale: HubLocale, seconds: number): string {
  const time =
    seconds < LONG_SECONDS
      ? amount(locale, seconds, 'second')
      : amount(locale, Math.ceil(seconds / 60), 'minute');
  return fill(BUSY_WORDS[locale].again, { time });
}

function amount(locale: HubLocale, value: number, unit: 'second' | 'minute'): string {
  if (locale === 'ug') return `${value} ${unit === 'second' ? 'سېكۇنت' : 'مىنۇت'}`;
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(INTL_TAG[locale], options).format(value);
}

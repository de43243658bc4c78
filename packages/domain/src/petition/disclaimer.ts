import { hubLocale, type HubLocale } from '../locale/locale.ts';

const WORDS: Readonly<Record<HubLocale, string>> = {
  en: 'This petition was created by {creator} and may not represent the views of {hub}.',
  fr: 'Cette pétition a été créée par {creator} et ne reflète pas forcément les opinions de {hub}.',
  es: 'Esta petición ha sido creada por {creator} y puede no reflejar las opiniones de {hub}.',
  ar: 'أنشأ هذه العريضة {creator} وقد لا تعبّر عن آراء {hub}.',
  ug: 'بۇ ئىلتىماسنى {creator} قۇرغان بولۇپ، {hub} نىڭ كۆز قارىشىغا ۋەكىللىك قىلماسلىقى مۇمكىن.',
};

/** The sentence that keeps a creator's words apart from the hub's, in the reader's `locale`. */
export function disclaimerWords(creator: string, hub: string, locale: string | null): string {
  return WORDS[hubLocale(locale)].replace('{creator}', () => creator).replace('{hub}', () => hub);
}

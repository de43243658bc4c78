import { hubLocale, type HubLocale } from '../locale/locale.ts';
import type { RelatedReason } from './related.ts';

const WORDS: Readonly<Record<HubLocale, Readonly<Record<RelatedReason['kind'], string>>>> = {
  en: {
    SAME_TARGET: 'Same target: {}',
    SAME_TOPIC: 'Same topic: {}',
    SAME_ORGANISATION: 'From the same organisation',
    SAME_CREATOR: 'By the same creator',
    WIDELY_SIGNED: 'Signed by many',
    SAME_TITLE: 'The same title',
    SIMILAR_TITLE: 'A similar title',
  },
  fr: {
    SAME_TARGET: 'Même destinataire : {}',
    SAME_TOPIC: 'Même thème : {}',
    SAME_ORGANISATION: 'De la même organisation',
    SAME_CREATOR: 'De la même personne',
    WIDELY_SIGNED: 'Très soutenue',
    SAME_TITLE: 'Le même titre',
    SIMILAR_TITLE: 'Un titre proche',
  },
  es: {
    SAME_TARGET: 'Mismo destinatario: {}',
    SAME_TOPIC: 'Mismo tema: {}',
    SAME_ORGANISATION: 'De la misma organización',
    SAME_CREATOR: 'De la misma persona',
    WIDELY_SIGNED: 'Con muchas firmas',
    SAME_TITLE: 'El mismo título',
    SIMILAR_TITLE: 'Un título parecido',
  },
  ar: {
    SAME_TARGET: 'الجهة نفسها: {}',
    SAME_TOPIC: 'الموضوع نفسه: {}',
    SAME_ORGANISATION: 'من المنظمة نفسها',
    SAME_CREATOR: 'من صاحب العريضة نفسه',
    WIDELY_SIGNED: 'وقّعها كثيرون',
    SAME_TITLE: 'العنوان نفسه',
    SIMILAR_TITLE: 'عنوان مشابه',
  },
  ug: {
    SAME_TARGET: 'ئوخشاش ئورۇنغا: {}',
    SAME_TOPIC: 'ئوخشاش تېما: {}',
    SAME_ORGANISATION: 'ئوخشاش تەشكىلاتتىن',
    SAME_CREATOR: 'ئوخشاش كىشىدىن',
    WIDELY_SIGNED: 'نۇرغۇن كىشى ئىمزا قويغان',
    SAME_TITLE: 'ئوخشاش ماۋزۇ',
    SIMILAR_TITLE: 'ئوخشاپ كېتىدىغان ماۋزۇ',
  },
};

/**
 * `reason` as words for a reader of `locale`.
 *
 * @param topicName the name of a topic slug in that language
 */
export function relatedWords(
  reason: RelatedReason,
  locale: string | null,
  topicName: (slug: string) => string,
): string {
  const words = WORDS[hubLocale(locale)][reason.kind];
  if (reason.kind === 'SAME_TARGET') return words.replace('{}', () => reason.target);
  if (reason.kind === 'SAME_TOPIC') return words.replace('{}', () => topicName(reason.topic));
  return words;
}

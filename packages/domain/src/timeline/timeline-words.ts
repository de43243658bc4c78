import { hubLocale, type HubLocale } from '../locale/locale.ts';
import type { PetitionOutcome } from '../petition/petition.ts';
import type { TimelineKind } from './timeline-kind.ts';

type Wordless = Exclude<TimelineKind, 'UPDATE' | 'OUTCOME'>;
/** Instead of the title of an update that was taken back. */
type Retracted = 'RETRACTED';
type Declared = Exclude<PetitionOutcome, 'NONE'>;

const WORDS: Readonly<Record<HubLocale, Readonly<Record<Wordless | Declared | Retracted, string>>>> = {
  en: {
    STARTED: 'The petition started',
    MILESTONE: '{} signatures',
    TEXT_CHANGED: 'The text was changed',
    CLOSED: 'The petition closed',
    DELIVERED: 'The signatures were delivered',
    ANSWERED: 'The target answered',
    VICTORY: 'Victory',
    PARTIAL: 'A part was won',
    DECLINED: 'The target declined',
    RETRACTED: 'An update was retracted',
  },
  fr: {
    STARTED: 'La pétition a été lancée',
    MILESTONE: '{} signatures',
    TEXT_CHANGED: 'Le texte a été modifié',
    CLOSED: 'La pétition est close',
    DELIVERED: 'Les signatures ont été remises',
    ANSWERED: 'Le destinataire a répondu',
    VICTORY: 'Victoire',
    PARTIAL: 'Une partie est gagnée',
    DECLINED: 'Le destinataire a refusé',
    RETRACTED: 'Une nouvelle a été retirée',
  },
  es: {
    STARTED: 'La petición se puso en marcha',
    MILESTONE: '{} firmas',
    TEXT_CHANGED: 'El texto cambió',
    CLOSED: 'La petición se cerró',
    DELIVERED: 'Las firmas se entregaron',
    ANSWERED: 'El destinatario respondió',
    VICTORY: 'Victoria',
    PARTIAL: 'Se ganó una parte',
    DECLINED: 'El destinatario se negó',
    RETRACTED: 'Se retiró una novedad',
  },
  ar: {
    STARTED: 'انطلقت العريضة',
    MILESTONE: 'عدد التوقيعات: {}',
    TEXT_CHANGED: 'تغيّر النص',
    CLOSED: 'أُغلقت العريضة',
    DELIVERED: 'سُلّمت التوقيعات',
    ANSWERED: 'ردّت الجهة المعنية',
    VICTORY: 'انتصار',
    PARTIAL: 'تحقّق جزء من المطالب',
    DECLINED: 'رفضت الجهة المعنية',
    RETRACTED: 'سُحب أحد المستجدات',
  },
  ug: {
    STARTED: 'ئىلتىماس باشلاندى',
    MILESTONE: '{} ئىمزا',
    TEXT_CHANGED: 'تېكىست ئۆزگەرتىلدى',
    CLOSED: 'ئىلتىماس تاقالدى',
    DELIVERED: 'ئىمزالار تاپشۇرۇلدى',
    ANSWERED: 'جاۋاب كەلدى',
    VICTORY: 'غەلىبە',
    PARTIAL: 'بىر قىسمى ئەمەلگە ئاشتى',
    DECLINED: 'رەت قىلىندى',
    RETRACTED: 'بىر يېڭى خەۋەر قايتۇرۇۋېلىندى',
  },
};

/** What a timeline item's title is made of. */
export interface TimelineItemFacts {
  readonly kind: TimelineKind;
  /** Null of everything that is no update, and of an update that was retracted. */
  readonly updateTitle: string | null;
  readonly milestone: number | null;
  readonly outcome: PetitionOutcome | null;
}

/** The title of a timeline item for a reader of `locale`: a campaign update's own, words for the rest. */
export function timelineTitle(item: TimelineItemFacts, locale: string | null): string {
  const language = hubLocale(locale);
  const words = WORDS[language];
  switch (item.kind) {
    case 'UPDATE':
      return item.updateTitle ?? words.RETRACTED;
    case 'MILESTONE':
      return words.MILESTONE.replace('{}', new Intl.NumberFormat(language).format(item.milestone ?? 0));
    case 'OUTCOME':
      return item.outcome === null || item.outcome === 'NONE' ? words.CLOSED : words[item.outcome];
    default:
      return words[item.kind];
  }
}

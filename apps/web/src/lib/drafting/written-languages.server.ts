import type { HubLocale } from '@groundswell/domain';

/** Languages petitions are often written in (BCP 47), beside those the API takes all the same. */
const LANGUAGES =
  'ar am az be bg bn bo bs ca ckb cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk km ko ku ky lo lt lv mk mn ms my nb ne nl pa pl ps pt ro ru sk sl sq sr sv sw ta te tg th ti tk tr ug uk ur uz vi yi zh-Hans zh-Hant'.split(
    ' ',
  );

/** Tags of languages and their names in `locale`, by name; `own` is among them. On the server: browsers do not carry every language. */
export function writtenLanguages(
  locale: HubLocale,
  own: string,
): readonly (readonly [tag: string, name: string])[] {
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
  const tags = [...new Set([own, ...LANGUAGES])];
  const compare = new Intl.Collator([locale, 'en']).compare;
  return tags.map((tag) => [tag, names.of(tag) ?? tag] as const).toSorted(([, a], [, b]) => compare(a, b));
}

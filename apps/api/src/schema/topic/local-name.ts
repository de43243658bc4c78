import { hubLocale } from '@groundswell/domain';

/** What a topic is called in the reader's language, else in English, else its slug. */
export function localName(
  topic: {
    readonly slug: string;
    readonly names: readonly { readonly locale: string; readonly name: string }[];
  },
  locale: string | null,
): string {
  const named = (wanted: string) => topic.names.find((name) => name.locale === wanted)?.name;
  return named(hubLocale(locale)) ?? named('en') ?? topic.slug;
}

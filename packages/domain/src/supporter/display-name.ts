export const NAME_DISPLAYS = ['ANONYMOUS', 'FIRST_NAME_INITIAL', 'FULL_NAME'] as const;
/** How a person's name may be shown. */
export type NameDisplay = (typeof NAME_DISPLAYS)[number];

/** What a reader takes for one letter, whatever its code points. */
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** First name and initial: "Leyla Haddad" becomes "Leyla H.". A name of one word stays as it is. */
export function firstNameAndInitial(name: string): string {
  const words = name.trim().split(/\s+/u);
  const [first = ''] = words;
  const last = words.length > 1 ? words.at(-1) : undefined;
  if (last === undefined) return first;
  const initial = letters.segment(last).containing(0)?.segment ?? '';
  return `${first} ${initial}.`;
}

/** `name` as its owner chose to show it, or `null` when they chose not to. */
export function publicName(name: string, display: NameDisplay): string | null {
  if (display === 'ANONYMOUS') return null;
  return display === 'FULL_NAME' ? name.trim() : firstNameAndInitial(name);
}

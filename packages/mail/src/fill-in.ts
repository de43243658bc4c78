import { escapeHtml } from './escape-html.ts';
import { oneLine } from './one-line.ts';

/** Placeholder name to what stands there: `{ title: 'Save the library' }` for `{title}`. */
export type Values = Readonly<Record<string, string>>;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** `wording` as plain text, each value kept from disturbing the direction of the words around it. */
export function fillInText(wording: string, values: Values): string {
  return fillIn(
    wording,
    values,
    String,
    (value) => `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}`,
  );
}

/** `wording` as HTML, each value escaped and in its own `<bdi>`. */
export function fillInHtml(wording: string, values: Values): string {
  return fillIn(wording, values, escapeHtml, (value) => `<bdi>${escapeHtml(value)}</bdi>`);
}

/** `wording` as a header: one line, without marks, which some filters take for a disguise. */
export function fillInSubject(wording: string, values: Values): string {
  return oneLine(fillIn(wording, values, String, String));
}

/** Values are never searched for placeholders. A placeholder without a value is a fault and throws. */
function fillIn(
  wording: string,
  values: Values,
  ours: (words: string) => string,
  theirs: (value: string) => string,
): string {
  return wording
    .split(/\{(\w+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return ours(part);
      const value = values[part];
      if (value === undefined) throw new TypeError(`fillIn: no value for {${part}} in "${wording}"`);
      return theirs(oneLine(value));
    })
    .join('');
}

import type { HubLocale } from '@groundswell/domain';
import type { Messages, SignField } from '#lib/messages/messages.ts';

/** One thing wrong with one input. */
export interface Issue {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * Fields whose issues say what is wrong with what was typed. They do so in English; other
 * languages, and fields that were chosen, have one sentence each.
 */
const TYPED: ReadonlySet<SignField> = new Set(['name', 'email', 'postcode', 'reason']);

/**
 * `issues` by the field of the form they concern, the first of each, in the reader's language.
 *
 * @param issues paths as the API gives them: `['input', 'email']`, or `['email']` from the rules
 */
export function fieldErrors(
  issues: readonly Issue[],
  locale: HubLocale,
  { errors: words }: Messages['form'],
): Partial<Record<SignField, string>> {
  const errors: Partial<Record<SignField, string>> = {};
  for (const { path, message } of issues) {
    const field = path.find((part) => part !== 'input');
    if (field === undefined || !isSignField(field, words)) continue;
    errors[field] ??= locale === 'en' && TYPED.has(field) ? message : words[field];
  }
  return errors;
}

function isSignField(field: string, words: Messages['form']['errors']): field is SignField {
  return Object.hasOwn(words, field);
}

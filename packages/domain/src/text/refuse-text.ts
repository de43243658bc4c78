import type { ValidationIssue } from './validation-error.ts';

/** Limits of one text field. `max` counts Unicode code points. */
export interface TextLimits {
  readonly min: number;
  readonly max: number;
  /** Line breaks and tabs are text here, not control characters. */
  readonly multiline?: boolean;
}

// Bidirectional overrides, embeddings and isolates can make a name or a link read
// as something else. The marks U+200E, U+200F and U+061C only nudge and stay allowed.
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/u;
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/u;
// eslint-disable-next-line no-control-regex
const CONTROLS_BUT_LINES = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/**
 * What is wrong with `value` as the field `path`, or `null` when nothing is.
 *
 * Nothing is repaired here: a NUL, a lone surrogate or a bidi control is refused
 * rather than dropped, because the writer would not see what became of the text.
 * A text of white space alone counts as empty.
 */
export function refuseText(
  path: readonly string[],
  value: string,
  { min, max, multiline = false }: TextLimits,
): ValidationIssue | null {
  const field = path.at(-1) ?? 'text';
  const length = codePoints(value);
  if (length > max) return { path, message: `Keep the ${field} to ${max} characters; it has ${length}.` };
  if (!value.isWellFormed()) {
    return {
      path,
      message: `The ${field} holds half of a character pair (a lone surrogate). Type it again.`,
    };
  }
  if ((multiline ? CONTROLS_BUT_LINES : CONTROLS).test(value)) {
    return { path, message: `The ${field} holds a control character. Remove it.` };
  }
  if (BIDI_CONTROLS.test(value)) {
    return { path, message: `The ${field} holds a text direction control. Remove it.` };
  }
  if (min > 0 && value.trim() === '') return { path, message: `Fill in the ${field}.` };
  if (length < min) {
    return { path, message: `The ${field} needs ${min} characters or more; it has ${length}.` };
  }
  return null;
}

/** How long `value` is, as limits count it. */
export function codePoints(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

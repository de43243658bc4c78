import { BODY_MAX, CHANGE_NOTE_MAX, TARGET_MAX, TITLE_MAX } from '../text/limits.ts';
import { refuseText } from '../text/refuse-text.ts';
import { refuseInput, type ValidationError } from '../text/validation-error.ts';

/** One version of what a petition says. */
export interface PetitionText {
  readonly title: string;
  /** Who is asked, in the creator's words; a petition without a target is complete. */
  readonly target: string | null;
  /** Markdown. */
  readonly body: string;
  /** Why this version replaced the one before; `null` for the first. */
  readonly changeNote: string | null;
}

/** Shortest title and body of a petition that is published, in Unicode code points. */
export const TITLE_MIN = 5;
export const BODY_MIN = 20;

/** Why `text` cannot be the text of a published petition, or `null` when it can. */
export function refusePetitionText(text: PetitionText): ValidationError | null {
  return refuse(text, BODY_MIN);
}

/** Why `text` cannot be kept as a draft, or `null` when it can: a title is enough, the limits hold. */
export function refuseDraftText(text: PetitionText): ValidationError | null {
  return refuse(text, 0);
}

function refuse(text: PetitionText, bodyMin: number): ValidationError | null {
  return refuseInput([
    refuseText(['title'], text.title, { min: TITLE_MIN, max: TITLE_MAX }),
    text.target === null ? null : refuseText(['target'], text.target, { min: 1, max: TARGET_MAX }),
    refuseText(['body'], text.body, { min: bodyMin, max: BODY_MAX, multiline: true }),
    text.changeNote === null
      ? null
      : refuseText(['changeNote'], text.changeNote, { min: 1, max: CHANGE_NOTE_MAX }),
  ]);
}

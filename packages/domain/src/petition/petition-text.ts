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

/** Why `text` cannot be a petition's text, or `null` when it can. */
export function refusePetitionText(text: PetitionText): ValidationError | null {
  return refuseInput([
    refuseText(['title'], text.title, { min: 5, max: TITLE_MAX }),
    text.target === null ? null : refuseText(['target'], text.target, { min: 1, max: TARGET_MAX }),
    refuseText(['body'], text.body, { min: 20, max: BODY_MAX, multiline: true }),
    text.changeNote === null
      ? null
      : refuseText(['changeNote'], text.changeNote, { min: 1, max: CHANGE_NOTE_MAX }),
  ]);
}

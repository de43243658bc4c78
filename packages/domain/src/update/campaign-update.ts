import { TITLE_MAX, UPDATE_BODY_MAX } from '../text/limits.ts';
import { refuseText } from '../text/refuse-text.ts';
import { refuseInput, type ValidationError } from '../text/validation-error.ts';

/** A post on a petition's timeline, as its author writes it. */
export interface CampaignUpdateText {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** Why `text` cannot be posted, or `null` when it can. */
export function refuseCampaignUpdate({ title, body }: CampaignUpdateText): ValidationError | null {
  return refuseInput([
    refuseText(['title'], title, { min: 3, max: TITLE_MAX }),
    refuseText(['body'], body, { min: 1, max: UPDATE_BODY_MAX, multiline: true }),
  ]);
}

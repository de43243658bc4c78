import { APPEAL_MAX } from '../text/limits.ts';
import { refuseText } from '../text/refuse-text.ts';
import { refuseInput, type ValidationError } from '../text/validation-error.ts';
import { NotAppealableError } from './case-errors.ts';
import { isAppealable, type ModerationDecision, type ModerationKind } from './moderation-case.ts';

/** Why what became of a case cannot be appealed, or `null` when it can. */
export function refuseAppeal(decided: {
  readonly kind: ModerationKind;
  readonly decision: ModerationDecision | null;
}): NotAppealableError | null {
  const { kind, decision } = decided;
  return decision !== null && isAppealable({ kind, decision }) ? null : new NotAppealableError();
}

/** What is wrong with the words of an appeal, or `null` when nothing is. */
export function refuseStatement(statement: string): ValidationError | null {
  return refuseInput([refuseText(['statement'], statement, { min: 1, max: APPEAL_MAX, multiline: true })]);
}

import { PUBLIC_NOTE_MAX } from '../text/limits.ts';
import { refuseText } from '../text/refuse-text.ts';
import { refuseInput, type ValidationError, type ValidationIssue } from '../text/validation-error.ts';
import { isDecisionReason, reasonsFor } from './decision-reason.ts';
import {
  DECISIONS_OF,
  type Decided,
  type ModerationDecision,
  type ModerationKind,
} from './moderation-case.ts';

/** A decision as a moderator writes it. */
export interface DecisionInput {
  readonly decision: ModerationDecision;
  /** One of `DECISION_REASONS`. */
  readonly reasonCode: string;
  /** For everybody to read; null for none. */
  readonly publicNote: string | null;
}

/** What is wrong with a decision about something of `kind`, or `null` when nothing is. */
export function refuseCaseDecision(
  kind: ModerationKind,
  { decision, reasonCode, publicNote }: DecisionInput,
): ValidationError | null {
  return refuseInput([
    DECISIONS_OF[kind].includes(decision)
      ? null
      : {
          path: ['decision'],
          message: `That is no decision about this. Choose ${either(DECISIONS_OF[kind])}.`,
        },
    reasonIssue({ kind, decision }, reasonCode),
    reasonCode === 'OTHER' && !publicNote?.trim()
      ? { path: ['publicNote'], message: 'Say why in the public note, or choose another reason.' }
      : refuseText(['publicNote'], publicNote ?? '', { min: 0, max: PUBLIC_NOTE_MAX, multiline: true }),
  ]);
}

function reasonIssue(decided: Decided, reasonCode: string): ValidationIssue | null {
  const fitting = reasonsFor(decided);
  if (isDecisionReason(reasonCode) && fitting.includes(reasonCode)) return null;
  return { path: ['reason'], message: `That is no reason for this decision. Choose ${either(fitting)}.` };
}

function either(choices: readonly string[]): string {
  return choices.length === 0 ? 'nothing: it is decided elsewhere' : choices.join(' or ');
}

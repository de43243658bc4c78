import { composeLetter, type Envelope } from './compose-letter.ts';
import type { LetterPart } from './letter.ts';
import type { MailMessage } from './mailer.ts';
import type { Outcome, Reason } from './wording/decision/decision-wording.ts';
import { DECISION_WORDINGS } from './wording/decision/decision-wording-for.ts';
import { wordingFor } from './wording/wording-for.ts';

interface DecisionMailInput extends Envelope {
  /** The creator's. */
  readonly name: string;
  readonly petitionTitle: string;
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** The moderator's own words; null for none. */
  readonly note: string | null;
  /** Whether it can be looked at again. */
  readonly appealable: boolean;
  /** Where the creator sees the decision, and appeals. */
  readonly decisionUrl: string;
}

/** The message that tells a creator what a moderator decided, why, and what they can do about it. */
export function decisionMail(input: DecisionMailInput): MailMessage {
  const wording = wordingFor(input.locale);
  const { subject, outcome, why, reason, note, appeal, button, footer } = DECISION_WORDINGS[wording.locale];
  const said: LetterPart[] = input.note === null ? [] : [{ words: note }];
  const open: LetterPart[] = input.appealable ? [{ words: appeal }] : [];
  const letter = {
    parts: [
      { words: wording.greeting },
      { words: outcome[input.outcome] },
      { words: `${why} ${reason[input.reason]}` },
      ...said,
      ...open,
      { button: { label: button, url: input.decisionUrl } },
    ],
    footer,
  };
  const values = {
    hub: input.hubName,
    name: input.name,
    title: input.petitionTitle,
    note: input.note ?? '',
  };
  return composeLetter(input, letter, subject, values, wording);
}

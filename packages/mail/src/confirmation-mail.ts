import { composeLetter, type Envelope } from './compose-letter.ts';
import { isGreetableName } from './greetable-name.ts';
import type { MailMessage } from './mailer.ts';
import { momentIn } from './moment.ts';
import { wordingFor } from './wording/wording-for.ts';

export interface ConfirmationMailInput extends Envelope {
  readonly petitionTitle: string;
  /** As the signer typed it. */
  readonly name: string;
  /** The page with the button; opening it changes nothing. */
  readonly confirmUrl: string;
  /** Six digits that do the same on another device. */
  readonly code: string;
  readonly expiresAt: Date;
}

/** The message that asks whoever reads the mailbox to confirm a signature. */
export function confirmationMail(input: ConfirmationMailInput): MailMessage {
  const wording = wordingFor(input.locale);
  const { greeting, greetingWithoutName, footer, confirmation } = wording;
  const values = {
    title: input.petitionTitle,
    hub: input.hubName,
    name: input.name,
    until: momentIn(wording.locale, input.expiresAt),
  };
  const letter = {
    parts: [
      { words: isGreetableName(input.name) ? greeting : greetingWithoutName },
      { words: confirmation.asked },
      { words: confirmation.press },
      { button: { label: confirmation.button, url: input.confirmUrl } },
      { words: confirmation.code },
      { code: grouped(input.code) },
      { words: confirmation.expires },
      { words: confirmation.wasNotMe },
    ],
    footer,
  };
  return composeLetter(input, letter, confirmation.subject, values, wording);
}

/** `421337` as people read it out: `421 337`. */
function grouped(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

import { automaticHeaders } from './automatic-headers.ts';
import { fillInSubject } from './fill-in.ts';
import { isGreetableName } from './greetable-name.ts';
import { letterHtml, letterText, type Letter } from './letter.ts';
import type { MailMessage } from './mailer.ts';
import { momentIn } from './moment.ts';
import { wordingFor } from './wording/wording-for.ts';

export interface ConfirmationMailInput {
  /** See `MailMessage.id`. */
  readonly id: string;
  readonly to: string;
  /** BCP 47; a language without wording is answered in English. */
  readonly locale: string;
  readonly hubName: string;
  readonly hubUrl: string;
  readonly petitionTitle: string;
  /** As the signer typed it. */
  readonly name: string;
  /** The page with the button; opening it changes nothing. */
  readonly confirmUrl: string;
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
  const letter: Letter = {
    opening: [
      isGreetableName(input.name) ? greeting : greetingWithoutName,
      confirmation.asked,
      confirmation.press,
    ],
    link: { label: confirmation.button, url: input.confirmUrl },
    closing: [confirmation.expires, confirmation.wasNotMe],
    footer,
  };
  return {
    id: input.id,
    to: input.to,
    subject: fillInSubject(confirmation.subject, values),
    text: letterText(letter, values),
    html: letterHtml(letter, values, wording),
    headers: automaticHeaders(input.id, input.hubUrl, wording.locale),
  };
}

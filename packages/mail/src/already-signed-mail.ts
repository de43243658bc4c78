import { automaticHeaders } from './automatic-headers.ts';
import { fillInSubject } from './fill-in.ts';
import { letterHtml, letterText, type Letter } from './letter.ts';
import type { MailMessage } from './mailer.ts';
import { wordingFor } from './wording/wording-for.ts';

interface AlreadySignedMailInput {
  /** See `MailMessage.id`. */
  readonly id: string;
  readonly to: string;
  /** BCP 47; a language without wording is answered in English. */
  readonly locale: string;
  readonly hubName: string;
  readonly hubUrl: string;
  readonly petitionTitle: string;
  readonly petitionUrl: string;
}

/**
 * The message to an address that has signed already.
 *
 * The form answers everyone alike; only this mailbox learns more. No name: what was typed this time
 * may not be the name the signature was given under.
 */
export function alreadySignedMail(input: AlreadySignedMailInput): MailMessage {
  const wording = wordingFor(input.locale);
  const { greetingWithoutName, footer, alreadySigned } = wording;
  const values = { title: input.petitionTitle, hub: input.hubName };
  const letter: Letter = {
    opening: [greetingWithoutName, alreadySigned.again, alreadySigned.unchanged],
    link: { label: alreadySigned.button, url: input.petitionUrl },
    closing: [alreadySigned.wasNotMe],
    footer,
  };
  return {
    id: input.id,
    to: input.to,
    subject: fillInSubject(alreadySigned.subject, values),
    text: letterText(letter, values),
    html: letterHtml(letter, values, wording),
    headers: automaticHeaders(input.id, input.hubUrl, wording.locale),
  };
}

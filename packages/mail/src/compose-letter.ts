import { automaticHeaders } from './automatic-headers.ts';
import { fillInSubject, type Values } from './fill-in.ts';
import { letterHtml, letterText, type Letter } from './letter.ts';
import type { MailMessage } from './mailer.ts';
import type { Wording } from './wording/wording.ts';

/** What every message of the hub needs, whatever it says. */
export interface Envelope {
  /** See `MailMessage.id`. */
  readonly id: string;
  readonly to: string;
  /** BCP 47; a language without wording is answered in English. */
  readonly locale: string;
  readonly hubName: string;
  readonly hubUrl: string;
}

/** `letter` under `subject`, a wording, in both parts and with the headers of a message nobody wrote by hand. */
export function composeLetter(
  { id, to, hubUrl }: Envelope,
  letter: Letter,
  subject: string,
  values: Values,
  wording: Wording,
): MailMessage {
  const line = fillInSubject(subject, values);
  return {
    id,
    to,
    subject: line,
    text: letterText(letter, values),
    html: letterHtml(letter, line, values, wording),
    headers: automaticHeaders(id, hubUrl, wording.locale),
  };
}

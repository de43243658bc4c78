import { composeLetter, type Envelope } from './compose-letter.ts';
import type { Values } from './fill-in.ts';
import { isGreetableName } from './greetable-name.ts';
import type { MailMessage } from './mailer.ts';
import { unsubscribeHeaders } from './unsubscribe-headers.ts';
import { wordingFor } from './wording/wording-for.ts';

/** Mail a supporter agreed to: the petition's updates, or the news of an organisation. */
export type AgreedMail = 'PETITION_UPDATES' | { readonly organisation: string };

export interface ReceiptMailInput extends Envelope {
  readonly petitionTitle: string;
  readonly petitionUrl: string;
  readonly name: string;
  /** What holds when the message is written. */
  readonly agreed: readonly AgreedMail[];
  readonly withdrawUrl: string;
  readonly unsubscribeUrl: string;
  /** The page where a link to one's own page is asked for. */
  readonly ownPageUrl: string;
}

/** The message after a signature was confirmed: thanks, what was agreed to, and every way back. */
export function receiptMail(input: ReceiptMailInput): MailMessage {
  const wording = wordingFor(input.locale);
  const { greeting, greetingWithoutName, footer, everything, receipt } = wording;
  const values = { title: input.petitionTitle, hub: input.hubName, name: input.name };
  const agrees = input.agreed.length > 0;
  const list = input.agreed.map((mail): { words: string; values: Values } =>
    mail === 'PETITION_UPDATES'
      ? { words: receipt.updates, values: {} }
      : { words: receipt.news, values: { organisation: mail.organisation } },
  );
  const links = [
    { label: receipt.withdraw, url: input.withdrawUrl },
    { label: everything, url: input.ownPageUrl },
    ...(agrees ? [{ label: receipt.unsubscribe, url: input.unsubscribeUrl }] : []),
  ];
  const letter = {
    parts: [
      { words: isGreetableName(input.name) ? greeting : greetingWithoutName },
      { words: receipt.thanks },
      { words: receipt.share },
      { button: { label: receipt.button, url: input.petitionUrl } },
      { words: agrees ? receipt.agreed : receipt.agreedToNothing },
      ...(agrees ? [{ list }] : []),
      { words: receipt.changeYourMind },
      { links },
    ],
    footer,
  };
  const message = composeLetter(input, letter, receipt.subject, values, wording);
  if (!agrees) return message;
  return { ...message, headers: { ...message.headers, ...unsubscribeHeaders(input.unsubscribeUrl) } };
}

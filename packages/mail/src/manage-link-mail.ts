import { composeLetter, type Envelope } from './compose-letter.ts';
import type { MailMessage } from './mailer.ts';
import { momentIn } from './moment.ts';
import { wordingFor } from './wording/wording-for.ts';

interface ManageLinkMailInput extends Envelope {
  /** The supporter's own page. */
  readonly pageUrl: string;
  readonly expiresAt: Date;
}

/** The message with a link to everything its reader signed. The same whether they signed anything. */
export function manageLinkMail(input: ManageLinkMailInput): MailMessage {
  const wording = wordingFor(input.locale);
  const { greetingWithoutName, manage } = wording;
  const values = { hub: input.hubName, until: momentIn(wording.locale, input.expiresAt) };
  const letter = {
    parts: [
      { words: greetingWithoutName },
      { words: manage.asked },
      { button: { label: manage.button, url: input.pageUrl } },
      { words: manage.hint },
      { words: manage.expires },
      { words: manage.wasNotMe },
    ],
    footer: manage.footer,
  };
  return composeLetter(input, letter, manage.subject, values, wording);
}

import { composeLetter, type Envelope } from './compose-letter.ts';
import type { MailMessage } from './mailer.ts';
import { wordingFor } from './wording/wording-for.ts';

interface AlreadySignedMailInput extends Envelope {
  readonly petitionTitle: string;
  readonly petitionUrl: string;
  /** The page where a link to one's own page is asked for. */
  readonly ownPageUrl: string;
}

/**
 * The message to an address that has signed already.
 *
 * The form answers everyone alike; only this mailbox learns more. No name: what was typed this time
 * may not be the name the signature was given under.
 */
export function alreadySignedMail(input: AlreadySignedMailInput): MailMessage {
  const wording = wordingFor(input.locale);
  const { greetingWithoutName, footer, everything, alreadySigned } = wording;
  const values = { title: input.petitionTitle, hub: input.hubName };
  const letter = {
    parts: [
      { words: greetingWithoutName },
      { words: alreadySigned.again },
      { words: alreadySigned.unchanged },
      { button: { label: alreadySigned.button, url: input.petitionUrl } },
      { words: alreadySigned.wasNotMe },
      { links: [{ label: everything, url: input.ownPageUrl }] },
    ],
    footer,
  };
  return composeLetter(input, letter, alreadySigned.subject, values, wording);
}

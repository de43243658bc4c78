import { composeLetter, type Envelope } from './compose-letter.ts';
import type { MailMessage } from './mailer.ts';
import { momentIn } from './moment.ts';
import { wordingFor } from './wording/wording-for.ts';

interface SignInCodeMailInput extends Envelope {
  /** Six digits. */
  readonly code: string;
  readonly expiresAt: Date;
}

/**
 * The message with a code to sign in with. No link: mail scanners open them, and a reader used to
 * typing codes into the page they came from is harder to lead astray.
 */
export function signInCodeMail(input: SignInCodeMailInput): MailMessage {
  const wording = wordingFor(input.locale);
  const { greetingWithoutName, signIn } = wording;
  const code = `${input.code.slice(0, 3)} ${input.code.slice(3)}`;
  const values = { hub: input.hubName, code, until: momentIn(wording.locale, input.expiresAt) };
  const letter = {
    parts: [
      { words: greetingWithoutName },
      { words: signIn.asked },
      { code },
      { words: signIn.expires },
      { words: signIn.wasNotMe },
    ],
    footer: signIn.footer,
  };
  return composeLetter(input, letter, signIn.subject, values, wording);
}

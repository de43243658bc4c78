import { composeLetter, type Envelope } from './compose-letter.ts';
import { isGreetableName } from './greetable-name.ts';
import type { AuthoredText } from './letter.ts';
import type { MailMessage } from './mailer.ts';
import { unsubscribeHeaders } from './unsubscribe-headers.ts';
import { wordingFor } from './wording/wording-for.ts';

export interface CampaignUpdateMailInput extends Envelope {
  readonly petitionTitle: string;
  /** Where the update can be read. */
  readonly updateUrl: string;
  /** Of the supporter. */
  readonly name: string;
  /** Who wrote the update, as readers see them: "Leyla H." */
  readonly author: string;
  readonly update: AuthoredText;
  readonly unsubscribeUrl: string;
  /** The page where a link to one's own page is asked for. */
  readonly ownPageUrl: string;
}

/** A campaign update for one supporter who asked for it: the words around it in their language, its own as they were written. */
export function campaignUpdateMail(input: CampaignUpdateMailInput): MailMessage {
  const wording = wordingFor(input.locale);
  const { greeting, greetingWithoutName, everything, campaignUpdate: words } = wording;
  const { hubName: hub, petitionTitle: title, author, name, update } = input;
  const values = { hub, title, author, name, update: update.title };
  const letter = {
    parts: [
      { words: isGreetableName(name) ? greeting : greetingWithoutName },
      { words: words.news },
      { quote: update },
      { button: { label: words.button, url: input.updateUrl } },
      { words: words.why },
      {
        links: [
          { label: words.unsubscribe, url: input.unsubscribeUrl },
          { label: everything, url: input.ownPageUrl },
        ],
      },
    ],
    footer: words.footer,
  };
  const message = composeLetter(input, letter, words.subject, values, wording);
  return { ...message, headers: { ...message.headers, ...unsubscribeHeaders(input.unsubscribeUrl) } };
}

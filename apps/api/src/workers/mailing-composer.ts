import { directionOf, firstNameAndInitial } from '@groundswell/domain';
import { campaignUpdateMail, type MailMessage } from '@groundswell/mail';
import type { MailingLetter, WillingRecipient } from '@groundswell/store';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { messageId, type Letterhead } from './letterhead.ts';

/** Writes a mailing's letter to one recipient. Throws when their address cannot be opened. */
export type ComposeLetter = (recipient: WillingRecipient) => MailMessage;

/** Read the letter of mailing `mailingId`, and open the petition's keys, once for all who get it. */
export function openLetter(
  mailingId: string,
  letter: MailingLetter,
  { vault, hubName, origin }: Letterhead,
): ComposeLetter {
  const { petitionId, slug, locale, petitionTitle, title, body } = letter;
  const keys = vault.petitionKeys(petitionId, letter.sealedDataKey);
  const update = { title, text: body, html: renderMarkdown(body), locale, dir: directionOf(locale) };
  const common = {
    hubName,
    hubUrl: origin,
    petitionTitle,
    update,
    author: firstNameAndInitial(letter.author),
    updateUrl: `${origin}/petitions/${encodeURIComponent(slug)}#timeline`,
    ownPageUrl: `${origin}/me`,
  };
  return ({ signatureId, sealedContact, locale: readersLocale }) => {
    const { email, name } = keys.openContact(signatureId, sealedContact);
    return campaignUpdateMail({
      ...common,
      // Of the mailing and the signature: a mail that is sent again is recognised.
      id: messageId('UPDATE', `${mailingId}-${signatureId}`),
      to: email,
      name,
      locale: readersLocale,
      unsubscribeUrl: `${origin}/unsubscribe/${vault.linkToken('unsubscribe', signatureId)}`,
    });
  };
}

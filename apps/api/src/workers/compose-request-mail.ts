import {
  alreadySignedMail,
  confirmationMail,
  receiptMail,
  type AgreedMail,
  type MailMessage,
} from '@groundswell/mail';
import type { MailJob, RequestMail } from '@groundswell/store';
import { messageId, type Letterhead } from './letterhead.ts';

/** The message of `kind` about a request; `null` when it has come too late, or too early. */
export function composeRequestMail(
  kind: Exclude<MailJob['kind'], 'MANAGE_LINK' | 'DECISION'>,
  mail: RequestMail,
  agreed: readonly AgreedMail[],
  { vault, hubName, origin }: Letterhead,
  now: Date,
): MailMessage | null {
  const { requestId, petitionId, locale, expiresAt } = mail;
  const isSigned = mail.confirmedAt !== null;
  if (kind === 'SIGNATURE_RECEIPT' ? !isSigned : isSigned || expiresAt <= now) return null;
  const contact = vault
    .petitionKeys(petitionId, mail.sealedDataKey)
    .openContact(requestId, mail.sealedContact);
  const common = {
    id: messageId(kind, requestId),
    to: contact.email,
    locale,
    hubName,
    hubUrl: origin,
    petitionTitle: mail.title,
    petitionUrl: `${origin}/petitions/${encodeURIComponent(mail.slug)}`,
    ownPageUrl: `${origin}/me`,
    name: contact.name,
  };
  switch (kind) {
    case 'CONFIRM_SIGNATURE':
      return confirmationMail({
        ...common,
        confirmUrl: `${origin}/confirm/${vault.requestToken(requestId)}`,
        code: vault.requestCode(requestId),
        expiresAt,
      });
    case 'ALREADY_SIGNED':
      return alreadySignedMail(common);
    case 'SIGNATURE_RECEIPT':
      return receiptMail({
        ...common,
        agreed,
        withdrawUrl: `${origin}/withdraw/${vault.linkToken('withdraw', requestId)}`,
        unsubscribeUrl: `${origin}/unsubscribe/${vault.linkToken('unsubscribe', requestId)}`,
      });
  }
}

import { manageLinkMail, type MailMessage } from '@groundswell/mail';
import type { ManageLinkMail } from '@groundswell/store';
import { messageId, type Letterhead } from './letterhead.ts';

/** The message that carries a link to a supporter's own page. */
export function composeManageLink(
  { linkId, sealedAddress, locale, expiresAt }: ManageLinkMail,
  { vault, hubName, origin }: Letterhead,
): MailMessage {
  return manageLinkMail({
    id: messageId('MANAGE_LINK', linkId),
    to: vault.openAddress(linkId, sealedAddress),
    locale,
    hubName,
    hubUrl: origin,
    pageUrl: `${origin}/me/${vault.linkToken('manage', linkId)}`,
    expiresAt,
  });
}

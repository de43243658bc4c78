import {
  canonicalEmail,
  hubLocale,
  MANAGE_LINKS_A_DAY,
  manageLinkExpiry,
  manageLinksSince,
  refuseEmail,
  refuseInput,
  type DomainEvent,
  type ValidationError,
} from '@groundswell/domain';
import { insertManageLink } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';

/**
 * Mail the owner of `email` a link to everything they signed.
 *
 * Whether they signed anything is not looked up: the same rows, the same mail, the same answer and
 * the same time for everybody, so that nobody learns of it who cannot read that mailbox.
 */
export async function requestManageLink(
  input: { readonly email: string; readonly locale: string | null },
  ctx: CommandContext,
): Promise<{ readonly sent: true } | ValidationError> {
  const refusal = refuseInput([refuseEmail(['email'], input.email)]);
  if (refusal) return refusal;
  const [now, id] = [ctx.now(), ctx.newId()];
  const canonical = canonicalEmail(input.email) ?? input.email;
  return commit<{ readonly sent: true }, never>(ctx, async (tx) => {
    const isNew = await insertManageLink(
      tx,
      {
        id,
        addressKey: ctx.vault.addressKey(canonical),
        sealedAddress: ctx.vault.sealAddress(id, input.email),
        locale: hubLocale(input.locale),
        createdAt: now,
        expiresAt: manageLinkExpiry(now),
      },
      { max: MANAGE_LINKS_A_DAY, since: manageLinksSince(now) },
    );
    const events: DomainEvent[] = isNew ? [{ type: 'MailWritten', petitionId: null }] : [];
    return { answer: { sent: true } as const, events };
  });
}

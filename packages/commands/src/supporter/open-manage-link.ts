import { canonicalEmail, ManageLinkExpiredError } from '@groundswell/domain';
import { findManageLink } from '@groundswell/store';
import type { CommandContext } from '../command.ts';

/** Whoever was sent the link: the owner of a mailbox. */
export interface Supporter {
  /** As they typed it when they asked for the link. */
  readonly email: string;
  readonly canonicalEmail: string;
  /** When their link stops working. */
  readonly expiresAt: Date;
}

/** Who holds `token`. */
export async function openManageLink(
  token: string,
  ctx: CommandContext,
): Promise<Supporter | ManageLinkExpiredError> {
  const id = ctx.vault.openLinkToken('manage', token);
  const link = id === null ? null : await findManageLink(ctx.db, id, ctx.now());
  if (!link) return new ManageLinkExpiredError();
  const email = ctx.vault.openAddress(link.id, link.sealedAddress);
  const canonical = canonicalEmail(email);
  if (canonical === null) {
    throw new Error(`openManageLink: link ${link.id} holds no address, expected one that was checked`);
  }
  return { email, canonicalEmail: canonical, expiresAt: link.expiresAt };
}

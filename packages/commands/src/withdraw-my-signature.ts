import {
  DomainError,
  SignatureNotFoundError,
  type ManageLinkExpiredError,
  type RateLimitedError,
} from '@groundswell/domain';
import { findOwnSignature } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import type { ChangedSignature, OwnSignatureInput } from './supporter/change-own-signature.ts';
import { isOwn } from './supporter/is-own.ts';
import { openManageLink } from './supporter/open-manage-link.ts';

/** Take back one of the signatures on a supporter's own page. */
export async function withdrawMySignature(
  { token, signatureId }: OwnSignatureInput,
  ctx: CommandContext,
): Promise<ChangedSignature | SignatureNotFoundError | ManageLinkExpiredError | RateLimitedError> {
  const supporter = await openManageLink(token, ctx);
  if (supporter instanceof DomainError) return supporter;
  const signature = await findOwnSignature(ctx.db, signatureId);
  if (!signature || !isOwn(signature, supporter.canonicalEmail, ctx.vault))
    return new SignatureNotFoundError();
  const answer = await ctx.signing.withdrawals.submit({ signatureId, at: ctx.now() });
  return answer instanceof DomainError && answer.code === 'WITHDRAWAL_LINK_UNKNOWN'
    ? new SignatureNotFoundError()
    : answer;
}

import { WithdrawalLinkUnknownError, type RateLimitedError, type ValidationError } from '@groundswell/domain';
import type { CommandContext } from './command.ts';
import { refuseToken } from './refuse-token.ts';
import type { WithdrawAnswer } from './signing/withdraw-batch.ts';

/** Take back the signature whose receipt carried `token`. */
export async function withdrawSignature(
  input: { readonly token: string },
  ctx: CommandContext,
): Promise<WithdrawAnswer | ValidationError | RateLimitedError> {
  const refusal = refuseToken(input.token);
  if (refusal) return refusal;
  const signatureId = ctx.vault.openLinkToken('withdraw', input.token);
  if (signatureId === null) return new WithdrawalLinkUnknownError();
  return ctx.signing.withdrawals.submit({ signatureId, at: ctx.now() });
}

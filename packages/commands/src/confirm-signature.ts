import type { CodeNotAcceptedError, RateLimitedError, ValidationError } from '@groundswell/domain';
import type { CommandContext } from './command.ts';
import { refuseToken } from './refuse-token.ts';
import type { ConfirmAnswer } from './signing/confirm-batch.ts';
import { tokenHash } from './vault/vault.ts';

/** Turn the request behind `token` into a signature on its petition. */
export async function confirmSignature(
  input: { readonly token: string },
  ctx: CommandContext,
): Promise<Exclude<ConfirmAnswer, CodeNotAcceptedError> | ValidationError | RateLimitedError> {
  const refusal = refuseToken(input.token);
  if (refusal) return refusal;
  const answer = await ctx.signing.confirmations.submit({
    tokenHash: Buffer.from(tokenHash(input.token)).toString('hex'),
    at: ctx.now(),
  });
  // Only who types a code is told that it is not accepted (confirmBatch).
  return answer as Exclude<typeof answer, CodeNotAcceptedError>;
}

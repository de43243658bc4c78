import type { RateLimitedError, ValidationError } from '@groundswell/domain';
import type { CommandContext } from './command.ts';
import { refuseToken } from './refuse-token.ts';
import type { ConfirmAnswer } from './signing/confirm-batch.ts';
import { tokenHash } from './vault/vault.ts';

/** Turn the request behind `token` into a signature on its petition. */
export async function confirmSignature(
  input: { readonly token: string },
  ctx: CommandContext,
): Promise<ConfirmAnswer | ValidationError | RateLimitedError> {
  const refusal = refuseToken(input.token);
  if (refusal) return refusal;
  return ctx.signing.confirmations.submit({
    tokenHash: Buffer.from(tokenHash(input.token)).toString('hex'),
    at: ctx.now(),
  });
}

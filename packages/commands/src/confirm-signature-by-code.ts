import {
  canonicalEmail,
  CodeNotAcceptedError,
  ConfirmationExpiredError,
  readSigningCode,
  refuseEmail,
  refuseInput,
  type RateLimitedError,
  type ValidationError,
} from '@groundswell/domain';
import type { CommandContext } from './command.ts';
import type { ConfirmAnswer } from './signing/confirm-batch.ts';

/** What someone who read the mail on one device types on another. */
export interface ConfirmByCodeInput {
  readonly petitionId: string;
  readonly email: string;
  /** Six digits, as typed. */
  readonly code: string;
}

/**
 * Sign with the code that stands beside the link in the mail.
 *
 * A wrong code, an address nobody typed and one that has signed are answered alike, by the same path.
 */
export async function confirmSignatureByCode(
  { petitionId, email, code }: ConfirmByCodeInput,
  ctx: CommandContext,
): Promise<Exclude<ConfirmAnswer, ConfirmationExpiredError> | ValidationError | RateLimitedError> {
  const digits = readSigningCode(code);
  const refusal = refuseInput([
    refuseEmail(['email'], email),
    digits === null ? { path: ['code'], message: 'Type the six digits from the mail.' } : null,
  ]);
  if (refusal) return refusal;
  const answer = await ctx.signing.confirmations.submit({
    petitionId,
    canonicalEmail: canonicalEmail(email) ?? email,
    code: digits ?? '',
    at: ctx.now(),
  });
  return answer instanceof ConfirmationExpiredError ? new CodeNotAcceptedError() : answer;
}

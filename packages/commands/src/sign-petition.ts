import {
  refuseAge,
  refuseSignatureInput,
  type AgeConsentRequiredError,
  type AgeStatement,
  type NameDisplay,
  type RateLimitedError,
  type SignatureInput,
  type Suspicion,
  type ValidationError,
} from '@groundswell/domain';
import type { CommandContext } from './command.ts';
import type { RequestAnswer } from './signing/request-batch.ts';

/** A supporter's wish to sign, as typed. */
export interface SignPetitionInput extends SignatureInput {
  readonly petitionId: string;
  readonly nameDisplay: NameDisplay;
  /** `null` when neither box was ticked. */
  readonly age: AgeStatement | null;
  /** What whoever took it noticed; nothing when left out. The answer is the same. */
  readonly suspicions?: readonly Suspicion[];
}

/**
 * Ask to sign a petition. The owner of the mailbox gets a mail and decides.
 *
 * Answers alike, and in the same time, whether the address is new, waiting or has signed:
 * only the mail differs. Nothing is counted here.
 */
export async function signPetition(
  input: SignPetitionInput,
  ctx: CommandContext,
): Promise<RequestAnswer | ValidationError | AgeConsentRequiredError | RateLimitedError> {
  const refusal = refuseSignatureInput(input) ?? refuseAge(input.age, input.country);
  if (refusal) return refusal;
  const { petitionId, age, suspicions = [] } = input;
  return ctx.signing.requests.submit({
    id: ctx.newId(),
    petitionId,
    input: { ...input, age: age ?? 'OF_AGE' },
    suspicions,
    at: ctx.now(),
  });
}

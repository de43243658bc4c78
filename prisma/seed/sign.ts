import {
  confirmSignature,
  signPetition,
  type CommandContext,
  type SignPetitionInput,
} from '@groundswell/commands';
import { done } from './done.ts';

/** Let all of `signers` sign and confirm at the context's time, together as a busy hour would. */
export async function sign(
  petitionId: string,
  signers: readonly Omit<SignPetitionInput, 'petitionId'>[],
  ctx: CommandContext,
): Promise<void> {
  const ids = signers.map(() => ctx.newId());
  const requests = signers.map((signer, index) =>
    signPetition({ ...signer, petitionId }, { ...ctx, newId: () => ids[index] ?? '' }),
  );
  for (const outcome of await Promise.all(requests)) done(outcome);
  // The link in the mail, as the vault derives it: the demo's mailboxes have no readers.
  const confirmations = ids.map((id) => confirmSignature({ token: ctx.vault.requestToken(id) }, ctx));
  for (const outcome of await Promise.all(confirmations)) done(outcome);
}

import {
  AlreadySignedError,
  ConfirmationExpiredError,
  refuseDecision,
  type ValidationError,
} from '@groundswell/domain';
import { findRequestsForUpdate, rejectRequest } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { refuseToken } from './refuse-token.ts';
import { tokenHash } from './vault/vault.ts';

/** "It wasn't me": forget what was typed in the name of this mailbox. Saying it twice is once. */
export async function rejectSignatureRequest(
  input: { readonly token: string },
  ctx: CommandContext,
): Promise<{ petitionId: string } | ConfirmationExpiredError | AlreadySignedError | ValidationError> {
  const malformed = refuseToken(input.token);
  if (malformed) return malformed;
  const now = ctx.now();
  return commit<{ petitionId: string }, ConfirmationExpiredError | AlreadySignedError>(ctx, async (tx) => {
    const [request] = await findRequestsForUpdate(tx, [Buffer.from(tokenHash(input.token)).toString('hex')]);
    if (!request) return new ConfirmationExpiredError();
    const answer = { petitionId: request.petitionId };
    if (request.rejectedAt) return { answer, events: [] };
    if (request.confirmedAt) return new AlreadySignedError();
    const refusal = refuseDecision(request, now);
    if (refusal) return refusal;

    await rejectRequest(tx, request.id, now);
    return { answer, events: [] };
  });
}

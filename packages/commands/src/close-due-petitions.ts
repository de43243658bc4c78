import { DomainError, refuseOperating, type NotAllowedError } from '@groundswell/domain';
import { findPetitionsToClose } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { creatorDeed } from './creator-deed.ts';

/**
 * Close what has come to its date. Each petition is a transaction of its own, in which the first of several nodes finds it
 * open and the others find it closed; what is left when a node dies is due at the next look.
 *
 * @param signal stops between two petitions
 * @returns how many were closed
 */
export async function closeDuePetitions(
  { signal }: { readonly signal?: AbortSignal },
  ctx: CommandContext,
): Promise<number | NotAllowedError> {
  const refusal = refuseOperating(ctx.actor);
  if (refusal) return refusal;
  let closed = 0;
  for (const petitionId of await findPetitionsToClose(ctx.db, ctx.now())) {
    if (signal?.aborted) break;
    const outcome = await creatorDeed(petitionId, 'CLOSE_AT_DATE', 'close-due-petitions', ctx);
    if (!(outcome instanceof DomainError)) closed += 1;
  }
  return closed;
}

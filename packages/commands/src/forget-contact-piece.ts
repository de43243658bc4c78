import { refuseOperating, type NotAllowedError } from '@groundswell/domain';
import {
  claimPetitionToForget,
  destroyDataKey,
  forgetRequests,
  forgetSignatures,
  forgetSources,
} from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';

/** Signatures, and requests, forgotten in one transaction. */
const PIECE = 500;

/** What became of a petition's contact data: more to do, all gone with its key, or another node is at it. */
export interface ForgottenPiece {
  readonly state: 'MORE' | 'DONE' | 'BUSY';
  /** Signatures stripped in this piece. */
  readonly signatures: number;
}

/**
 * Forget the next piece of a petition's contact data, and destroy its key with the last. What is
 * left to forget is the rows' own to say, so that it goes on where it stopped.
 */
export async function forgetContactPiece(
  { petitionId }: { readonly petitionId: string },
  ctx: CommandContext,
): Promise<ForgottenPiece | NotAllowedError> {
  const refusal = refuseOperating(ctx.actor);
  if (refusal) return refusal;
  return commit<ForgottenPiece, never>(ctx, async (tx) => {
    const piece = async (): Promise<ForgottenPiece> => {
      if (!(await claimPetitionToForget(tx, petitionId))) return { state: 'BUSY', signatures: 0 };
      // Requests before signatures, as an erasure locks them: neither waits for the other in a circle.
      const requests = await forgetRequests(tx, petitionId, PIECE);
      const signatures = await forgetSignatures(tx, petitionId, PIECE);
      if (signatures === PIECE || requests === PIECE) return { state: 'MORE', signatures };
      await forgetSources(tx, petitionId);
      return { state: (await destroyDataKey(tx, petitionId)) ? 'DONE' : 'MORE', signatures };
    };
    return { answer: await piece(), events: [] };
  });
}

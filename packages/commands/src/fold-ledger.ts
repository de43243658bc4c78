import { refuseOperating, type NotAllowedError } from '@groundswell/domain';
import { claimLedgerFold, foldLedger as foldEntries } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';

/** Ledger entries folded in one transaction: some 50 ms. */
const PIECE = 5_000;

/**
 * Fold the next piece of a petition's ledger into the sums that statistics read. Nothing depends on when it is done:
 * what is not folded yet is read from the ledger itself.
 *
 * @returns whether there is more to fold; `false` also when another node is at it
 */
export async function foldLedger(
  { petitionId }: { readonly petitionId: string },
  ctx: CommandContext,
): Promise<{ more: boolean } | NotAllowedError> {
  const refusal = refuseOperating(ctx.actor);
  if (refusal) return refusal;
  return commit<{ more: boolean }, never>(ctx, async (tx) => {
    const more =
      (await claimLedgerFold(tx, petitionId)) && (await foldEntries(tx, petitionId, PIECE)) === PIECE;
    return { answer: { more }, events: [] };
  });
}

import { DomainError, type ManageLinkExpiredError } from '@groundswell/domain';
import {
  deleteManageLinks,
  deleteRequests,
  findSupporterRowsForUpdate,
  clearSignatures,
  uncountSignatures,
} from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { countChanges } from './signing/withdraw-batch.ts';
import { endConsents } from './supporter/end-consents.ts';
import { findPlaces } from './supporter/find-places.ts';
import { openManageLink } from './supporter/open-manage-link.ts';

/** What an erasure reached. */
export interface ErasedData {
  /** Signatures that hold nothing of the person any more. */
  readonly signatures: number;
  /** Whether they were withdrawn too. */
  readonly withdrawn: boolean;
}

/**
 * Erase everything the hub holds of the owner of a mailbox, on all petitions, and the link they came
 * with. Their signatures still count unless `alsoWithdraw`: who signed is erased, that somebody
 * signed is not.
 *
 * What stays of a signature that counts is the address's key on that petition, so that the same
 * person is not counted twice; it is worth nothing without the hub's secret.
 */
export async function eraseMyData(
  { token, alsoWithdraw }: { readonly token: string; readonly alsoWithdraw: boolean },
  ctx: CommandContext,
): Promise<ErasedData | ManageLinkExpiredError> {
  const supporter = await openManageLink(token, ctx);
  if (supporter instanceof DomainError) return supporter;
  const at = ctx.now();
  const places = await findPlaces(supporter.canonicalEmail, ctx);
  const erased = await commit<ErasedData, never>(ctx, async (tx) => {
    const { signatureIds, openRequestIds } = await findSupporterRowsForUpdate(tx, places);
    const left = alsoWithdraw
      ? await uncountSignatures(tx, signatureIds, { kind: 'WITHDRAWN', reasonCode: null }, at)
      : [];
    await endConsents(tx, signatureIds, at);
    await clearSignatures(tx, signatureIds);
    await deleteRequests(tx, openRequestIds);
    await deleteManageLinks(tx, ctx.vault.addressKey(supporter.canonicalEmail));
    const answer = { signatures: signatureIds.length, withdrawn: alsoWithdraw };
    return { answer, events: countChanges(left) };
  });
  await ctx.forgetMailbox?.(supporter.canonicalEmail);
  return erased;
}

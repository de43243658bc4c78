import { DomainError, SignatureNotFoundError, type ManageLinkExpiredError } from '@groundswell/domain';
import { findOwnSignatureForUpdate, type OwnSignature, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { commit, type Done } from '../commit.ts';
import { isOwn } from './is-own.ts';
import { openManageLink } from './open-manage-link.ts';

/** One of their signatures, named by the holder of a link to their own page. */
export interface OwnSignatureInput {
  readonly token: string;
  readonly signatureId: string;
}

/** The answer of a change: the petition of the signature. */
export interface ChangedSignature {
  readonly petitionId: string;
}

/**
 * The shape of every change a supporter makes to one of their signatures: open the link, hold the
 * signature, check that it is theirs, then `work`. Whose else it could be is never said.
 */
export async function changeOwnSignature<E extends DomainError>(
  { token, signatureId }: OwnSignatureInput,
  ctx: CommandContext,
  work: (tx: Transaction, signature: OwnSignature) => Promise<E | null>,
): Promise<ChangedSignature | E | SignatureNotFoundError | ManageLinkExpiredError> {
  const supporter = await openManageLink(token, ctx);
  if (supporter instanceof DomainError) return supporter;
  return commit<ChangedSignature, E | SignatureNotFoundError>(ctx, async (tx) => {
    const signature = await findOwnSignatureForUpdate(tx, signatureId);
    if (!signature || !isOwn(signature, supporter.canonicalEmail, ctx.vault))
      return new SignatureNotFoundError();
    const refusal = await work(tx, signature);
    return (
      refusal ??
      ({ answer: { petitionId: signature.petitionId }, events: [] } satisfies Done<ChangedSignature>)
    );
  });
}

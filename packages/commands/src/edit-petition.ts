import {
  PetitionNotFoundError,
  refuseEditing,
  refuseTestKey,
  type ApiScope,
  type DomainError,
  type NotAllowedError,
} from '@groundswell/domain';
import { findPetitionForUpdate, type Transaction } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit, type Done } from './commit.ts';

/** A petition held for a change, with its current text. */
export type EditablePetition = NonNullable<Awaited<ReturnType<typeof findPetitionForUpdate>>>;

/**
 * The shape of every command of a creator: hold the petition, check that it is theirs, then `work`.
 *
 * @param scope what a partner's key needs for it
 */
export function editPetition<T, E extends DomainError>(
  petitionId: string,
  ctx: CommandContext,
  work: (tx: Transaction, petition: EditablePetition) => Promise<Done<T> | E>,
  scope?: ApiScope,
): Promise<T | E | PetitionNotFoundError | NotAllowedError> {
  return commit<T, E | PetitionNotFoundError | NotAllowedError>(ctx, async (tx) => {
    const petition = await findPetitionForUpdate(tx, petitionId);
    if (!petition) return new PetitionNotFoundError();
    const refusal = refuseEditing(ctx.actor, petition, scope) ?? refuseTestKey(ctx.actor, petition.status);
    return refusal ?? work(tx, petition);
  });
}

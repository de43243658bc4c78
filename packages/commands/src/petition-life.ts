import { CONTACT_MONTHS_DEFAULT, isContactForgotten, type PetitionLife } from '@groundswell/domain';
import { hasClosedAt, wasRejected, type Transaction } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import type { EditablePetition } from './edit-petition.ts';

type LivingPetition = Pick<
  EditablePetition,
  'id' | 'status' | 'outcome' | 'postedAt' | 'reviewedAt' | 'closesAt' | 'closedAt' | 'sealedDataKey'
>;

/** What the table of transitions reads of `petition`. */
export async function lifeOf(
  tx: Transaction,
  petition: LivingPetition,
  { hub, now }: Pick<CommandContext, 'hub' | 'now'>,
): Promise<PetitionLife> {
  const { id, status, outcome, postedAt, reviewedAt, closesAt, closedAt } = petition;
  return {
    status,
    outcome,
    postedAt,
    reviewedAt,
    closesAt,
    closedAt,
    contactForgotten: isContactForgotten(petition, hub.contactMonths ?? CONTACT_MONTHS_DEFAULT, now()),
    turnedDownBefore: status === 'REMOVED' && reviewedAt === null && (await wasRejected(tx, id)),
    closedBefore: status === 'REMOVED' && closedAt !== null && (await hasClosedAt(tx, id, closedAt)),
  };
}

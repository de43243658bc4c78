import {
  DECISIONS_OF,
  PetitionNotFoundError,
  refuseModerating,
  type DecisionInput,
  type NotAllowedError,
} from '@groundswell/domain';
import {
  findCaseForUpdate,
  findOpenPetitionCases,
  findPetitionForUpdate,
  type Transaction,
} from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { commit } from '../commit.ts';
import { decideOpenCase, type DecidedCase, type DecidingRefusal } from './decide-open-case.ts';
import { openCase } from './open-case.ts';

/** A moderator's decision about a petition as a whole. */
export interface ReviewPetitionInput extends DecisionInput {
  readonly petitionId: string;
  readonly decision: 'APPROVE' | 'REJECT' | 'REMOVE' | 'RESTORE';
}

/** Decide about a petition: in the case that waits, or in one made for it. */
export async function reviewPetition(
  { petitionId, ...input }: ReviewPetitionInput,
  ctx: CommandContext,
): Promise<DecidedCase | NotAllowedError | PetitionNotFoundError | DecidingRefusal> {
  const refusal = refuseModerating(ctx.actor);
  if (refusal) return refusal;
  return commit<DecidedCase, PetitionNotFoundError | DecidingRefusal>(ctx, async (tx) => {
    const petition = await findPetitionForUpdate(tx, petitionId);
    if (!petition) return new PetitionNotFoundError();
    const caseId = await findOrOpenCase(tx, petitionId, input, ctx);
    const held = await findCaseForUpdate(tx, caseId);
    if (!held) throw new Error(`reviewPetition: case ${caseId} of petition ${petitionId} is gone`);
    return decideOpenCase(tx, petition, held, { ...input, action: 'review-petition' }, ctx);
  });
}

/** The open case about the petition that `decision` fits; a new one where there is none. */
async function findOrOpenCase(
  tx: Transaction,
  petitionId: string,
  { decision }: Pick<ReviewPetitionInput, 'decision'>,
  ctx: CommandContext,
): Promise<string> {
  const open = await findOpenPetitionCases(tx, petitionId);
  const fitting = open.find(({ kind }) => DECISIONS_OF[kind].includes(decision));
  return fitting?.id ?? openCase(tx, ctx, { kind: 'PETITION', petitionId });
}

import {
  CaseNotFoundError,
  refuseModerating,
  type DecisionInput,
  type NotAllowedError,
} from '@groundswell/domain';
import { findCaseForUpdate, findPetitionForUpdate, findPetitionOfCase } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { commit } from '../commit.ts';
import { decideOpenCase, type DecidedCase, type DecidingRefusal } from './decide-open-case.ts';

/** A decision about one case. */
export interface DecideCaseInput extends DecisionInput {
  readonly caseId: string;
}

/** Decide a case of the moderators' queue. A claimed one is decided by who claimed it. */
export async function decideCase(
  { caseId, ...input }: DecideCaseInput,
  ctx: CommandContext,
): Promise<DecidedCase | NotAllowedError | CaseNotFoundError | DecidingRefusal> {
  const refusal = refuseModerating(ctx.actor);
  if (refusal) return refusal;
  return commit<DecidedCase, CaseNotFoundError | DecidingRefusal>(ctx, async (tx) => {
    const petitionId = await findPetitionOfCase(tx, caseId);
    // The petition before the case: the order in which a creator's commands take them.
    const petition = petitionId && (await findPetitionForUpdate(tx, petitionId));
    const held = petition && (await findCaseForUpdate(tx, caseId));
    if (!petition || !held) return new CaseNotFoundError();
    return decideOpenCase(tx, petition, held, { ...input, action: 'decide-case' }, ctx);
  });
}

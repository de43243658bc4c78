import {
  DomainError,
  refuseClosesAt,
  refuseInput,
  type IllegalTransitionError,
  type ValidationError,
} from '@groundswell/domain';
import { changeStatus } from './change-status.ts';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';
import { recordAudit } from './moderation/record-audit.ts';

/** Which petition is opened again, and until when. */
export interface ReopenPetitionInput {
  readonly petitionId: string;
  /** `null`: until it is closed by hand. Left out: as it was, which must not have passed. */
  readonly closesAt?: Date | null;
}

/** Take signatures again on a petition that closed not long ago. */
export function reopenPetition(input: ReopenPetitionInput, ctx: CommandContext) {
  const { petitionId } = input;
  return editPetition<{ petitionId: string }, IllegalTransitionError | ValidationError>(
    petitionId,
    ctx,
    async (tx, petition) => {
      const closesAt = input.closesAt === undefined ? petition.closesAt : input.closesAt;
      const events = await changeStatus(tx, petition, 'REOPEN', ctx, closesAt);
      if (events instanceof DomainError) return events;
      const refusal = refuseInput([refuseClosesAt(closesAt, ctx.now())]);
      if (refusal) return refusal;
      await recordAudit(tx, ctx, { action: 'reopen-petition', petitionId });
      return { answer: { petitionId }, events };
    },
  );
}

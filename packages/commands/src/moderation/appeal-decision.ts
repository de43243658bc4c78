import {
  CaseNotFoundError,
  NotAllowedError,
  refuseAppeal,
  refuseEditing,
  refuseStatement,
  type AlreadyAppealedError,
  type NotAppealableError,
  type ValidationError,
} from '@groundswell/domain';
import { findCaseForUpdate, insertAppeal } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { commit } from '../commit.ts';
import { recordAudit } from './record-audit.ts';

type Refusal = CaseNotFoundError | NotAllowedError | NotAppealableError | AlreadyAppealedError;

/** Ask for a decision to be looked at again, by another moderator and once. For whom it is about. */
export async function appealDecision(
  { caseId, statement }: { readonly caseId: string; readonly statement: string },
  ctx: CommandContext,
): Promise<{ caseId: string; petitionId: string } | ValidationError | Refusal> {
  const { actor } = ctx;
  if (actor.kind !== 'account') return new NotAllowedError();
  const invalid = refuseStatement(statement);
  if (invalid) return invalid;
  return commit<{ caseId: string; petitionId: string }, Refusal>(ctx, async (tx) => {
    const decided = await findCaseForUpdate(tx, caseId);
    if (!decided) return new CaseNotFoundError();
    const { petitionId, petition, updateId } = decided;
    const refusal = refuseEditing(actor, petition) ?? refuseAppeal(decided);
    if (refusal) return refusal;
    const id = ctx.newId();
    const taken = await insertAppeal(tx, {
      id,
      petitionId,
      updateId,
      appealOfId: caseId,
      statement: statement.trim(),
      appealedById: actor.accountId,
      openedAt: ctx.now(),
    });
    if (taken) return taken;
    await recordAudit(tx, ctx, { action: 'appeal-decision', petitionId, subjectId: id });
    return { answer: { caseId: id, petitionId }, events: [] };
  });
}

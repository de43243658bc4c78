import {
  CaseDecidedError,
  CaseNotFoundError,
  NotAllowedError,
  refuseClaimed,
  refuseModerating,
  type CaseClaimedError,
} from '@groundswell/domain';
import { findCaseForUpdate, updateCaseClaim } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { commit } from '../commit.ts';
import { recordAudit } from './record-audit.ts';

type Refusal = NotAllowedError | CaseNotFoundError | CaseDecidedError | CaseClaimedError;

/** Give a case back to the queue. What nobody holds stays as it is. */
export async function releaseCase(
  { caseId }: { readonly caseId: string },
  ctx: CommandContext,
): Promise<{ caseId: string } | Refusal> {
  const { actor } = ctx;
  if (actor.kind !== 'account' || refuseModerating(actor)) return new NotAllowedError();
  return commit<{ caseId: string }, Refusal>(ctx, async (tx) => {
    const held = await findCaseForUpdate(tx, caseId);
    if (!held) return new CaseNotFoundError();
    if (held.decidedAt) return new CaseDecidedError();
    const refusal = refuseClaimed(held, actor.accountId, ctx.now());
    if (refusal) return refusal;
    await updateCaseClaim(tx, caseId, null);
    await recordAudit(tx, ctx, { action: 'release-case', petitionId: held.petitionId, subjectId: caseId });
    return { answer: { caseId }, events: [] };
  });
}

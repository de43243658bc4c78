import {
  CaseDecidedError,
  CaseNotFoundError,
  NotAllowedError,
  refuseClaimed,
  refuseModerating,
  refuseOwnCase,
  type CaseClaimedError,
  type OwnCaseError,
} from '@groundswell/domain';
import { findCaseForUpdate, updateCaseClaim } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { commit } from '../commit.ts';
import { partiesOf } from './case-parties.ts';
import { recordAudit } from './record-audit.ts';

type Refusal = NotAllowedError | CaseNotFoundError | CaseDecidedError | CaseClaimedError | OwnCaseError;

/** Keep a case to oneself for `CLAIM_MINUTES`. Claimed again by the same moderator, it stays for as long from then on. */
export async function claimCase(
  { caseId }: { readonly caseId: string },
  ctx: CommandContext,
): Promise<{ caseId: string } | Refusal> {
  const { actor } = ctx;
  // Somebody has to be at it: the operator is no account.
  if (actor.kind !== 'account' || refuseModerating(actor)) return new NotAllowedError();
  return commit<{ caseId: string }, Refusal>(ctx, async (tx) => {
    const held = await findCaseForUpdate(tx, caseId);
    if (!held) return new CaseNotFoundError();
    if (held.decidedAt) return new CaseDecidedError();
    const now = ctx.now();
    const refusal = refuseOwnCase(actor, partiesOf(held)) ?? refuseClaimed(held, actor.accountId, now);
    if (refusal) return refusal;
    await updateCaseClaim(tx, caseId, { claimedById: actor.accountId, claimedAt: now });
    await recordAudit(tx, ctx, { action: 'claim-case', petitionId: held.petitionId, subjectId: caseId });
    return { answer: { caseId }, events: [] };
  });
}

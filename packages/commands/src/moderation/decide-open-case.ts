import {
  CaseDecidedError,
  DomainError,
  refuseCaseDecision,
  refuseClaimed,
  refuseOwnCase,
  tellsCreator,
  type CaseClaimedError,
  type DecisionInput,
  type IllegalTransitionError,
  type MailingEndedError,
  type OwnCaseError,
  type ValidationError,
} from '@groundswell/domain';
import { insertDecisionMail, updateCaseDecision, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import type { Done } from '../commit.ts';
import type { EditablePetition } from '../edit-petition.ts';
import { applyDecision } from './apply-decision.ts';
import { partiesOf, type HeldCase } from './case-parties.ts';
import { recordAudit } from './record-audit.ts';
import { settleOtherCases } from './settle-other-cases.ts';

/** What came of a case. */
export interface DecidedCase {
  readonly caseId: string;
  readonly petitionId: string;
}

/** Why a case cannot be decided so. */
export type DecidingRefusal =
  | CaseDecidedError
  | OwnCaseError
  | CaseClaimedError
  | ValidationError
  | IllegalTransitionError
  | MailingEndedError;

/**
 * Decide `held`, a case of `petition`, both held for a change, for a moderator: ask the rules, do what the decision says,
 * write it down, and tell the creator.
 *
 * @param action the command's name, for the audit log
 */
export async function decideOpenCase(
  tx: Transaction,
  petition: EditablePetition,
  held: HeldCase,
  { action, ...input }: DecisionInput & { readonly action: string },
  ctx: CommandContext,
): Promise<Done<DecidedCase> | DecidingRefusal> {
  const { actor } = ctx;
  const [now, decidedById] = [ctx.now(), actor.kind === 'account' ? actor.accountId : null];
  if (held.decidedAt) return new CaseDecidedError();
  const refusal =
    refuseOwnCase(actor, partiesOf(held)) ??
    refuseClaimed(held, decidedById, now) ??
    refuseCaseDecision(held.kind, input);
  if (refusal) return refusal;

  const { decision, reasonCode } = input;
  const events = await applyDecision(tx, petition, held, decision, ctx);
  if (events instanceof DomainError) return events;

  const { id: caseId, petitionId, kind } = held;
  const publicNote = input.publicNote?.trim() || null;
  const decided = { decision, reasonCode, publicNote, decidedById, decidedAt: now };
  await updateCaseDecision(tx, caseId, decided);
  await settleOtherCases(tx, held, decided);
  await recordAudit(tx, ctx, { action, petitionId, subjectId: caseId, detail: `${decision} ${reasonCode}` });
  if (!tellsCreator({ kind, decision })) return { answer: { caseId, petitionId }, events };
  await insertDecisionMail(tx, caseId, now);
  return { answer: { caseId, petitionId }, events: [...events, { type: 'MailWritten', petitionId: null }] };
}

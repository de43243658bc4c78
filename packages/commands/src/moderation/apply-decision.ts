import type {
  DomainEvent,
  IllegalTransitionError,
  MailingEndedError,
  ModerationDecision,
} from '@groundswell/domain';
import type { Transaction } from '@groundswell/store';
import { changeStatus } from '../change-status.ts';
import type { CommandContext } from '../command.ts';
import type { EditablePetition } from '../edit-petition.ts';
import type { HeldCase } from './case-parties.ts';
import { letMailingGo, stopMailing } from './decide-mailing.ts';
import { bringBackUpdate, takeDownUpdate } from './decide-update.ts';

type Effect = DomainEvent[] | IllegalTransitionError | MailingEndedError;

/** Do what `decision` says to what the case is about. Returns what happened. */
export async function applyDecision(
  tx: Transaction,
  petition: EditablePetition,
  held: HeldCase,
  decision: ModerationDecision,
  ctx: CommandContext,
): Promise<Effect> {
  if (decision === 'DISMISS') return [];
  const { kind, updateId, mailingId } = held;
  if (kind === 'APPEAL') return takeBack(tx, petition, held, ctx);
  if (kind === 'MAILING' && mailingId !== null) {
    return decision === 'APPROVE'
      ? letMailingGo(tx, mailingId, 'AWAITING_APPROVAL', ctx)
      : stopMailing(tx, mailingId, ctx);
  }
  if (kind === 'UPDATE' && updateId !== null) {
    return decision === 'REMOVE' ? takeDownUpdate(tx, { petitionId: petition.id, updateId }, ctx) : [];
  }
  return changeStatus(tx, petition, decision, ctx);
}

/** Undo what an appeal is about. A petition that has moved on by itself stays where it is. */
async function takeBack(
  tx: Transaction,
  petition: EditablePetition,
  { appealOf }: HeldCase,
  ctx: CommandContext,
): Promise<Effect> {
  if (appealOf?.kind === 'MAILING' && appealOf.mailingId !== null)
    return letMailingGo(tx, appealOf.mailingId, 'REFUSED', ctx);
  if (appealOf?.kind === 'UPDATE' && appealOf.updateId !== null)
    return bringBackUpdate(tx, { petitionId: petition.id, updateId: appealOf.updateId }, ctx);
  if (petition.status === 'REJECTED') return changeStatus(tx, petition, 'APPROVE', ctx);
  return petition.status === 'REMOVED' ? changeStatus(tx, petition, 'RESTORE', ctx) : [];
}

import {
  MailingEndedError,
  type DomainEvent,
  type IllegalTransitionError,
  type ModerationDecision,
} from '@groundswell/domain';
import type { Transaction } from '@groundswell/store';
import { changeStatus } from '../change-status.ts';
import type { CommandContext } from '../command.ts';
import type { EditablePetition } from '../edit-petition.ts';
import { endMailing } from '../mailing/end-mailing.ts';
import { letMailingGo } from '../mailing/let-mailing-go.ts';
import { bringBackUpdate } from '../update/bring-back-update.ts';
import { takeBackUpdate } from '../update/take-back-update.ts';
import type { HeldCase } from './case-parties.ts';

type Effect = readonly DomainEvent[] | IllegalTransitionError | MailingEndedError;

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
    const events =
      decision === 'APPROVE'
        ? await letMailingGo(tx, ctx, mailingId)
        : await endMailing(tx, ctx, { mailingId, state: 'REFUSED' });
    return events ?? new MailingEndedError();
  }
  if (kind === 'UPDATE' && updateId !== null) {
    const update = { petitionId: petition.id, updateId };
    return decision === 'REMOVE' ? takeBackUpdate(tx, ctx, update, 'REFUSED') : [];
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
    return (await letMailingGo(tx, ctx, appealOf.mailingId, 'REFUSED')) ?? new MailingEndedError();
  if (appealOf?.kind === 'UPDATE' && appealOf.updateId !== null)
    return bringBackUpdate(tx, ctx, { petitionId: petition.id, updateId: appealOf.updateId });
  if (petition.status === 'REJECTED') return changeStatus(tx, petition, 'APPROVE', ctx);
  return petition.status === 'REMOVED' ? changeStatus(tx, petition, 'RESTORE', ctx) : [];
}

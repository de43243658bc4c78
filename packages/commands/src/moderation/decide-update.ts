import type { DomainEvent } from '@groundswell/domain';
import {
  findMailingOf,
  moveMailing,
  restoreCampaignUpdate,
  retractCampaignUpdate,
  type Transaction,
} from '@groundswell/store';
import type { CommandContext } from '../command.ts';

/** An update on its petition. */
export interface DecidedUpdate {
  readonly petitionId: string;
  readonly updateId: string;
}

/** Take an update out of the timeline, and stop the mailing that carries it. */
export async function takeDownUpdate(
  tx: Transaction,
  { petitionId, updateId }: DecidedUpdate,
  ctx: CommandContext,
): Promise<DomainEvent[]> {
  const at = ctx.now();
  await retractCampaignUpdate(tx, updateId, at);
  const mailingId = await findMailingOf(tx, updateId);
  if (mailingId) await moveMailing(tx, mailingId, ['AWAITING_APPROVAL', 'SENDING'], { state: 'REFUSED', at });
  return [{ type: 'TimelineItemChanged', petitionId, at }];
}

/** Put an update back into the timeline. Its mailing is not taken up again: its moment has passed. */
export async function bringBackUpdate(
  tx: Transaction,
  { petitionId, updateId }: DecidedUpdate,
  ctx: CommandContext,
): Promise<DomainEvent[]> {
  const at = ctx.now();
  await restoreCampaignUpdate(tx, updateId, at);
  return [{ type: 'TimelineItemChanged', petitionId, at }];
}

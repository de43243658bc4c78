import type { DomainEvent } from '@groundswell/domain';
import {
  findMailingOf,
  findUpdateToChange,
  retractCampaignUpdate,
  type Transaction,
} from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { endMailing } from '../mailing/end-mailing.ts';

/**
 * Retract an update whose petition is held, and stop its mailing. Who may ask for it is the caller's to know: its
 * author, or a moderator.
 *
 * @returns what happened; nothing when it was retracted before
 */
export async function takeBackUpdate(
  tx: Transaction,
  ctx: Pick<CommandContext, 'now'>,
  { petitionId, updateId }: { readonly petitionId: string; readonly updateId: string },
): Promise<readonly DomainEvent[]> {
  const { retractedAt } = await findUpdateToChange(tx, updateId);
  if (retractedAt) return [];
  const at = ctx.now();
  await retractCampaignUpdate(tx, updateId, at);
  const mailingId = await findMailingOf(tx, updateId);
  const ended = mailingId === null ? [] : await endMailing(tx, ctx, { mailingId, state: 'CANCELLED' });
  return [{ type: 'TimelineItemChanged', petitionId, at }, ...(ended ?? [])];
}

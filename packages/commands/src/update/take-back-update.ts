import type { DomainEvent } from '@groundswell/domain';
import {
  findMailingOf,
  findUpdateToChange,
  retractCampaignUpdate,
  type Transaction,
} from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { endMailing } from '../mailing/end-mailing.ts';

/** An update on its petition. */
export interface PostedUpdate {
  readonly petitionId: string;
  readonly updateId: string;
}

/**
 * Retract an update whose petition is held, and end its mailing so. Who may ask for it is the caller's to know: its
 * author, or a moderator.
 *
 * @returns what happened; nothing when it was retracted before
 */
export async function takeBackUpdate(
  tx: Transaction,
  ctx: Pick<CommandContext, 'now'>,
  { petitionId, updateId }: PostedUpdate,
  mailingEnd: 'CANCELLED' | 'REFUSED',
): Promise<readonly DomainEvent[]> {
  const { retractedAt } = await findUpdateToChange(tx, updateId);
  if (retractedAt) return [];
  const at = ctx.now();
  await retractCampaignUpdate(tx, updateId, at);
  const mailingId = await findMailingOf(tx, updateId);
  const ended = mailingId === null ? [] : await endMailing(tx, ctx, { mailingId, state: mailingEnd });
  return [{ type: 'TimelineItemChanged', petitionId, at }, ...(ended ?? [])];
}

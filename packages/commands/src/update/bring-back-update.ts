import type { DomainEvent } from '@groundswell/domain';
import { restoreCampaignUpdate, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import type { PostedUpdate } from './take-back-update.ts';

/** Put an update back into the timeline. Its mailing is not taken up again: its moment has passed. */
export async function bringBackUpdate(
  tx: Transaction,
  ctx: Pick<CommandContext, 'now'>,
  { petitionId, updateId }: PostedUpdate,
): Promise<readonly DomainEvent[]> {
  const at = ctx.now();
  await restoreCampaignUpdate(tx, updateId, at);
  return [{ type: 'TimelineItemChanged', petitionId, at }];
}

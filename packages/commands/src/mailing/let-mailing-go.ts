import type { DomainEvent } from '@groundswell/domain';
import { moveMailing, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { mailingProgressed } from './mailing-progressed.ts';

/**
 * Send a mailing that waits: because it is small, or a moderator approves it.
 *
 * @returns what happened; `null` when it did not wait (any more)
 */
export async function letMailingGo(
  tx: Transaction,
  ctx: Pick<CommandContext, 'now'>,
  mailingId: string,
): Promise<readonly DomainEvent[] | null> {
  const step = await moveMailing(tx, mailingId, ['AWAITING_APPROVAL'], { state: 'SENDING', at: ctx.now() });
  if (!step) return null;
  return [
    mailingProgressed(mailingId, step),
    { type: 'MailingStarted', petitionId: step.petitionId, mailingId },
  ];
}

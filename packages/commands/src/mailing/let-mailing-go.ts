import type { DomainEvent, MailingState } from '@groundswell/domain';
import { moveMailing, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { mailingProgressed } from './mailing-progressed.ts';

/**
 * Send a mailing that waits: because it is small, or a moderator approves it.
 *
 * @param from where it waits: for its approval, or where a moderator left it who is now overruled
 * @returns what happened; `null` when it was not there (any more)
 */
export async function letMailingGo(
  tx: Transaction,
  ctx: Pick<CommandContext, 'now'>,
  mailingId: string,
  from: MailingState = 'AWAITING_APPROVAL',
): Promise<readonly DomainEvent[] | null> {
  const step = await moveMailing(tx, mailingId, [from], { state: 'SENDING', at: ctx.now() });
  if (!step) return null;
  return [
    mailingProgressed(mailingId, step),
    { type: 'MailingStarted', petitionId: step.petitionId, mailingId },
  ];
}

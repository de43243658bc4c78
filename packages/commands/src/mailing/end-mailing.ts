import type { DomainEvent } from '@groundswell/domain';
import { moveMailing, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { mailingProgressed } from './mailing-progressed.ts';

/**
 * Stop a mailing that waits or is under way: cancelled by its author, refused by a moderator, or with nobody to go to.
 * Who has not been written to is not.
 *
 * @returns what happened; `null` when it had ended before
 */
export async function endMailing(
  tx: Transaction,
  ctx: Pick<CommandContext, 'now'>,
  { mailingId, state }: { readonly mailingId: string; readonly state: 'CANCELLED' | 'REFUSED' | 'DONE' },
): Promise<readonly DomainEvent[] | null> {
  const step = await moveMailing(tx, mailingId, ['AWAITING_APPROVAL', 'SENDING'], { state, at: ctx.now() });
  return step && [mailingProgressed(mailingId, step)];
}

import { MailingEndedError, mailingRevision, type DomainEvent, type MailingState } from '@groundswell/domain';
import { moveMailing, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';

/** Let a mailing that is in the state `from` go. */
export async function letMailingGo(
  tx: Transaction,
  mailingId: string,
  from: MailingState,
  ctx: CommandContext,
): Promise<DomainEvent[] | MailingEndedError> {
  const moved = await moveMailing(tx, mailingId, [from], { state: 'SENDING', at: ctx.now() });
  if (!moved) return new MailingEndedError();
  return [{ type: 'MailingStarted', petitionId: moved.petitionId, mailingId }];
}

/** Stop a mailing that waits. */
export async function stopMailing(
  tx: Transaction,
  mailingId: string,
  ctx: CommandContext,
): Promise<DomainEvent[] | MailingEndedError> {
  const moved = await moveMailing(tx, mailingId, ['AWAITING_APPROVAL'], { state: 'REFUSED', at: ctx.now() });
  if (!moved) return new MailingEndedError();
  return [
    { type: 'MailingProgressed', petitionId: moved.petitionId, mailingId, revision: mailingRevision(moved) },
  ];
}

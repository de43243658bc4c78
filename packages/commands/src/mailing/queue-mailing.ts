import {
  awaitsApproval,
  MAILING_APPROVAL_ABOVE_DEFAULT,
  mailingWindowStart,
  refuseMailing,
  type DomainEvent,
  type MailingLimitError,
} from '@groundswell/domain';
import { findMailingTimes, insertMailing, type Transaction } from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { openCase } from '../moderation/open-case.ts';
import { recordAudit } from '../moderation/record-audit.ts';
import { endMailing } from './end-mailing.ts';
import { letMailingGo } from './let-mailing-go.ts';

/** The update to be mailed. Its petition is held: two mailings cannot both be the third. */
export interface MailedUpdate {
  readonly id: string;
  readonly petitionId: string;
  readonly authorId: string;
}

/** Queue a mailing of an update to everybody who asked for the petition's updates. It leaves at once, or once a moderator lets it. */
export async function queueMailing(
  tx: Transaction,
  ctx: CommandContext,
  { id: updateId, petitionId, authorId }: MailedUpdate,
): Promise<readonly DomainEvent[] | MailingLimitError> {
  const createdAt = ctx.now();
  const earlier = await findMailingTimes(tx, petitionId, mailingWindowStart(createdAt));
  const refusal = refuseMailing(earlier, createdAt);
  if (refusal) return refusal;

  const mailingId = ctx.newId();
  const mailing = { id: mailingId, petitionId, updateId, createdById: authorId, createdAt };
  const total = await insertMailing(tx, mailing);
  await recordAudit(tx, ctx, {
    action: 'mail-supporters',
    petitionId,
    subjectId: mailingId,
    detail: `${total}`,
  });
  if (total === 0) return (await endMailing(tx, ctx, { mailingId, state: 'DONE' })) ?? [];
  const { mailingApprovalAbove = MAILING_APPROVAL_ABOVE_DEFAULT } = ctx.hub;
  if (!awaitsApproval(total, mailingApprovalAbove)) return (await letMailingGo(tx, ctx, mailingId)) ?? [];
  await openCase(tx, ctx, { kind: 'MAILING', petitionId, updateId, mailingId });
  return [];
}

import {
  awaitsApproval,
  MAILING_APPROVAL_ABOVE_DEFAULT,
  MAILINGS_MAX,
  mailingWindowStart,
  PetitionNotFoundError,
  refuseMailing,
  refuseReadingMailing,
  type NotAllowedError,
} from '@groundswell/domain';
import { countWillingSupporters, findMailingTimes, findMailingOwnership } from '@groundswell/store';
import type { CommandContext } from './command.ts';

/** What mailing the next update of a petition would mean. */
export interface MailingOutlook {
  /** Supporters who would get it. */
  readonly recipients: number;
  /** Mailings that may go now. */
  readonly left: number;
  /** From when the next one may go; `null` when it may go now. */
  readonly nextAt: Date | null;
  /** Whether a moderator looks at it first. */
  readonly needsApproval: boolean;
}

/** Tell whoever may mail a petition's supporters how many they are, and whether it may go now. Changes nothing. */
export async function mailingOutlook(
  { petitionId }: { readonly petitionId: string },
  ctx: CommandContext,
): Promise<MailingOutlook | PetitionNotFoundError | NotAllowedError> {
  const ownership = await findMailingOwnership(ctx.db, petitionId);
  if (!ownership) return new PetitionNotFoundError();
  const refusal = refuseReadingMailing(ctx.actor, ownership);
  if (refusal) return refusal;
  const now = ctx.now();
  const recipients = await countWillingSupporters(ctx.db, petitionId);
  const earlier = await findMailingTimes(ctx.db, petitionId, mailingWindowStart(now));
  const { mailingApprovalAbove = MAILING_APPROVAL_ABOVE_DEFAULT } = ctx.hub;
  return {
    recipients,
    left: Math.max(0, MAILINGS_MAX - earlier.length),
    nextAt: refuseMailing(earlier, now)?.nextAt ?? null,
    needsApproval: awaitsApproval(recipients, mailingApprovalAbove),
  };
}

import { MailingEndedError, MailingNotFoundError } from '@groundswell/domain';
import { findMailingPetition } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { editPetition } from './edit-petition.ts';
import { endMailing } from './mailing/end-mailing.ts';
import { recordAudit } from './moderation/record-audit.ts';

/** Stop a mailing. Nobody who has not been written to yet is. */
export async function cancelMailing({ mailingId }: { readonly mailingId: string }, ctx: CommandContext) {
  const petitionId = await findMailingPetition(ctx.db, mailingId);
  if (petitionId === null) return new MailingNotFoundError();
  return editPetition<{ mailingId: string }, MailingEndedError>(
    petitionId,
    ctx,
    async (tx) => {
      const events = await endMailing(tx, ctx, { mailingId, state: 'CANCELLED' });
      if (!events) return new MailingEndedError();
      await recordAudit(tx, ctx, { action: 'cancel-mailing', petitionId, subjectId: mailingId });
      return { answer: { mailingId }, events };
    },
    'UPDATES_WRITE',
  );
}

import { refuseAdministering, type NotAllowedError } from '@groundswell/domain';
import { deleteMembership, upsertMembership, type MemberRole } from '@groundswell/store';
import { commit } from '../commit.ts';
import type { CommandContext } from '../command.ts';
import { recordAudit } from '../moderation/record-audit.ts';

export interface SetMemberInput {
  readonly organisationId: string;
  readonly accountId: string;
  /** An owner also hands out keys; `null`: no member any more. */
  readonly role: MemberRole | null;
}

/** Let an account speak for an organisation, or no longer. */
export async function setMember(
  { organisationId, accountId, role }: SetMemberInput,
  ctx: CommandContext,
): Promise<{ organisationId: string } | NotAllowedError> {
  const refusal = refuseAdministering(ctx.actor);
  if (refusal) return refusal;
  return commit<{ organisationId: string }, never>(ctx, async (tx) => {
    if (role === null) await deleteMembership(tx, organisationId, accountId);
    else await upsertMembership(tx, organisationId, accountId, role);
    const detail = role ?? 'NONE';
    await recordAudit(tx, ctx, { action: 'set-member', petitionId: null, subjectId: accountId, detail });
    return { answer: { organisationId }, events: [] };
  });
}

import {
  AccountNotFoundError,
  refuseAdministering,
  refuseLosingAdmin,
  rolesWith,
  type AccountRole,
  type LastAdminError,
  type NotAllowedError,
} from '@groundswell/domain';
import { lockAdmins, updateRoles } from '@groundswell/store';
import { commit } from '../commit.ts';
import type { CommandContext } from '../command.ts';
import { recordAudit } from '../moderation/record-audit.ts';

export interface SetRolesInput {
  readonly accountId: string;
  /** All the account is to have; it is a creator in any case. */
  readonly roles: readonly AccountRole[];
}

type Refusal = AccountNotFoundError | LastAdminError;

/** Make somebody a moderator or an admin, or take that back. */
export async function setRoles(
  { accountId, roles: granted }: SetRolesInput,
  ctx: CommandContext,
): Promise<{ accountId: string } | NotAllowedError | Refusal> {
  const refusal = refuseAdministering(ctx.actor);
  if (refusal) return refusal;
  const roles = rolesWith(granted);
  return commit<{ accountId: string }, Refusal>(ctx, async (tx) => {
    const admins = await lockAdmins(tx);
    const loses = admins.includes(accountId) && !roles.includes('ADMIN');
    const last = loses ? refuseLosingAdmin(admins, accountId) : null;
    if (last) return last;
    if (!(await updateRoles(tx, accountId, roles))) return new AccountNotFoundError();
    await recordAudit(tx, ctx, {
      action: 'set-roles',
      petitionId: null,
      subjectId: accountId,
      detail: roles.join(' '),
    });
    return { answer: { accountId }, events: [] };
  });
}

import {
  AccountNotFoundError,
  refuseOperating,
  rolesWith,
  type AccountRole,
  type NotAllowedError,
} from '@groundswell/domain';
import { findSignedInAccount, lockAdmins, updateRoles } from '@groundswell/store';
import { commit } from '../commit.ts';
import type { CommandContext } from '../command.ts';

export interface AdmitAccountInput {
  readonly accountId: string;
  /** The language of a new account. */
  readonly locale: string;
}

/**
 * Make a creator of whoever proved an address for the first time. While the hub has no admin, the
 * owner of the address its operator named (`HubSettings.adminEmail`) becomes one.
 */
export async function admitAccount(
  { accountId, locale }: AdmitAccountInput,
  ctx: CommandContext,
): Promise<{ isNew: boolean } | NotAllowedError | AccountNotFoundError> {
  const refusal = refuseOperating(ctx.actor);
  if (refusal) return refusal;
  return commit<{ isNew: boolean }, AccountNotFoundError>(ctx, async (tx) => {
    const account = await findSignedInAccount(tx, accountId);
    if (!account) return new AccountNotFoundError();
    const isNew = account.roles.length === 0;
    const isFirstAdmin = account.email === ctx.hub.adminEmail && (await lockAdmins(tx)).length === 0;
    const first: readonly AccountRole[] = isFirstAdmin ? ['MODERATOR', 'ADMIN'] : [];
    if (isNew || isFirstAdmin) {
      const roles = rolesWith([...account.roles, ...first]);
      await updateRoles(tx, accountId, roles, isNew ? locale : undefined);
    }
    return { answer: { isNew }, events: [] };
  });
}

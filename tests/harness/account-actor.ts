import type { AccountActor } from '@groundswell/domain';

/** Whoever is signed in as `accountId`: a creator, unless `rights` says more. */
export function accountActor(
  accountId: string,
  rights: Partial<Omit<AccountActor, 'kind' | 'accountId'>> = {},
): AccountActor {
  return { kind: 'account', accountId, moderator: false, admin: false, memberships: [], ...rights };
}

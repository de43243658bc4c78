import { DomainError } from '../domain-error.ts';

export const ACCOUNT_ROLES = ['CREATOR', 'MODERATOR', 'ADMIN'] as const;
/** What an account may be. Everybody with an account is a creator. */
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** A hub without an admin could never have one again. */
export class LastAdminError extends DomainError {
  readonly code = 'LAST_ADMIN';
  constructor() {
    super('This is the only admin. Make somebody else an admin first.');
  }
}

/** No such account. */
export class AccountNotFoundError extends DomainError {
  readonly code = 'ACCOUNT_NOT_FOUND';
  constructor() {
    super('There is no such account here.');
  }
}

/** The roles of an account that is to have `granted`, in the order of the list. A creator stays one. */
export function rolesWith(granted: readonly AccountRole[]): AccountRole[] {
  return ACCOUNT_ROLES.filter((role) => role === 'CREATOR' || granted.includes(role));
}

/** Why `admins` (ids of all there are) may not lose `accountId`, or `null` when they may. */
export function refuseLosingAdmin(admins: readonly string[], accountId: string): LastAdminError | null {
  return admins.some((admin) => admin !== accountId) ? null : new LastAdminError();
}

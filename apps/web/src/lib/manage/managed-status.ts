import type { ManagedStatus } from '#lib/messages/manage.ts';

/** Where a petition is in its life, as its creator is told: open is two things before a moderator has looked at it. */
export function managedStatus({
  status,
  listed,
}: {
  readonly status: Exclude<ManagedStatus, 'UNLISTED'>;
  readonly listed: boolean;
}): ManagedStatus {
  return status === 'OPEN' && !listed ? 'UNLISTED' : status;
}

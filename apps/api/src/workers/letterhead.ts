import type { Vault } from '@groundswell/commands';

/** What every message of the hub is made with. */
export interface Letterhead {
  readonly vault: Vault;
  readonly hubName: string;
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
}

/** The id of the one message of `kind` about `subject`: it is the same for every attempt to deliver it. */
export function messageId(kind: string, subject: string): string {
  return `${kind.toLowerCase().replaceAll('_', '-')}-${subject}`;
}

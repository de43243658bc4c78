import type { Actor, DomainEvent } from '@groundswell/domain';
import type { Database } from '@groundswell/store';
import type { HubSettings } from './hub-settings.ts';
import type { SigningBatches } from './signing/batches.ts';
import type { Vault } from './vault/vault.ts';

/** Everything a command may touch. Time and ids come in, so that tests can hold them still. */
export interface CommandContext {
  readonly db: Database;
  readonly vault: Vault;
  readonly hub: HubSettings;
  readonly actor: Actor;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly publish: (event: DomainEvent) => void;
  readonly signing: SigningBatches;
  /** Drops the copies of mails to a canonical address, where a hub keeps any. */
  readonly forgetMailbox?: (canonicalEmail: string) => Promise<void>;
}

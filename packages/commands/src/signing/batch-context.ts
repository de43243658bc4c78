import type { DomainEvent } from '@groundswell/domain';
import type { Database } from '@groundswell/store';
import type { HubSettings } from '../hub-settings.ts';
import type { Vault } from '../vault/vault.ts';

/** What the batches write with: the parts of a command's context that do not change from call to call. */
export interface BatchContext {
  readonly db: Database;
  readonly vault: Vault;
  readonly hub: HubSettings;
  readonly publish: (event: DomainEvent) => void;
}

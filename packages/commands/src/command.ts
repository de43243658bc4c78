import { DomainError, type Actor, type DomainEvent } from '@groundswell/domain';
import { inTransaction, type Database, type Transaction } from '@groundswell/store';
import type { SigningBatches } from './signing/batches.ts';
import type { Vault } from './vault/vault.ts';

/** What the operator has decided about this hub. */
export interface HubSettings {
  readonly name: string;
  /** Goals and milestones, ascending. */
  readonly goalLadder: readonly number[];
}

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
}

/** A command that succeeded: what to answer, and what happened. */
export interface Done<T> {
  readonly answer: T;
  readonly events: readonly DomainEvent[];
}

/** Run `work` in one transaction and publish its events once it has committed. */
export async function commit<T, E extends DomainError>(
  ctx: Pick<CommandContext, 'db' | 'publish'>,
  work: (tx: Transaction) => Promise<Done<T> | E>,
): Promise<T | E> {
  const outcome = await inTransaction<Done<T> | E>(ctx.db, work);
  if (outcome instanceof DomainError) return outcome;
  for (const event of outcome.events) ctx.publish(event);
  return outcome.answer;
}

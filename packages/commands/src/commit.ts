import { DomainError, type DomainEvent } from '@groundswell/domain';
import { inTransaction, type Database, type Transaction } from '@groundswell/store';

/** A command that succeeded: what to answer, and what happened. */
export interface Done<T> {
  readonly answer: T;
  readonly events: readonly DomainEvent[];
}

/** Run `work` in one transaction and publish its events once it has committed. */
export async function commit<T, E extends DomainError>(
  ctx: { readonly db: Database; readonly publish: (event: DomainEvent) => void },
  work: (tx: Transaction) => Promise<Done<T> | E>,
): Promise<T | E> {
  const outcome = await inTransaction<Done<T> | E>(ctx.db, work);
  if (outcome instanceof DomainError) return outcome;
  for (const event of outcome.events) ctx.publish(event);
  return outcome.answer;
}

import { DomainError } from '@groundswell/domain';
import type { Database, Transaction } from './database.ts';

/** Run `work` atomically. A `DomainError` outcome undoes every write and is returned. */
export async function inTransaction<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await db.$transaction(async (tx) => {
      const outcome = await work(tx);
      if (outcome instanceof DomainError) throw outcome;
      return outcome;
    });
  } catch (error) {
    if (error instanceof DomainError) return error as T;
    throw error;
  }
}

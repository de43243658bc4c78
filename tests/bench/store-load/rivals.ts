import { join } from 'node:path';
import { addressOf } from '../hub/fixture.ts';
import { signInTransaction } from '../subjects/sign-in-transaction.ts';
import type { OpenRawInsert } from './raw-insert.ts';
import { requestRows } from './request-rows.ts';
import { inBatches, type Prepare } from './scene.ts';

/** A transaction of one row is that much slower: fewer rows say as much. */
const SHARE = 20;
/** As many transactions at once as the pool has connections. */
const AT_ONCE = 10;

/** `pg` alone: batches into the table of signatures, without count, ledger or verdict. */
export const raw: Prepare = async ({ url, petitionId, rows }) => {
  // In a variable: what it imports is installed only where it is asked for.
  const file = join(import.meta.dirname, '../peers/raw-insert.ts');
  const { openRawInsert } = (await import(file)) as { openRawInsert: OpenRawInsert };
  const { insert, close } = await openRawInsert(url);
  const signedAt = new Date();
  const signatures = requestRows(petitionId, rows).map((row) => ({ ...row, signedAt }));
  return { ...inBatches(signatures, insert), close };
};

/** Prisma's interactive transaction, one for each signature. */
export const transaction: Prepare = async ({ db, petitionId, rows }) => ({
  steps: rows / SHARE,
  rowsPerStep: 1,
  atOnce: AT_ONCE,
  async step(person) {
    await signInTransaction(db, {
      petition: petitionId,
      name: 'Ada Okafor',
      email: addressOf(person),
      country: 'DE',
    });
  },
});

import { signInTransaction } from './sign-in-transaction.ts';
import type { SubjectPlan } from './subject.ts';
import { startYogaOnDatabase } from './yoga-server.ts';

/** Yoga over Prisma's interactive transaction. */
export function start({ databaseUrl }: SubjectPlan) {
  return startYogaOnDatabase(databaseUrl, (db) => (input) => signInTransaction(db, input));
}

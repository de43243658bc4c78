import type { SubjectPlan } from './subject.ts';
import { newSignature } from './new-signature.ts';
import { startYogaOnDatabase } from './yoga-server.ts';

/** Yoga over Prisma's `create` and nothing else: no counter, no look at the petition. */
export function start({ databaseUrl }: SubjectPlan) {
  return startYogaOnDatabase(databaseUrl, (db) => async (input) => {
    const { id } = await db.signature.create({ data: newSignature(input) });
    return { id, signatureNumber: 0 };
  });
}

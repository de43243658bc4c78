import type { SubjectPlan } from './subject.ts';
import { newSignature } from './new-signature.ts';
import { startYogaOnDatabase } from './yoga-server.ts';

/** Yoga over Prisma's interactive transaction, as its documentation shows it: find, create, increment. */
export function start({ databaseUrl }: SubjectPlan) {
  return startYogaOnDatabase(
    databaseUrl,
    (db) => (input) =>
      db.$transaction(async (tx) => {
        const { status } = await tx.petition.findUniqueOrThrow({ where: { id: input.petition } });
        if (status !== 'OPEN') throw new Error('This petition takes no signatures.');
        const { id } = await tx.signature.create({ data: newSignature(input) });
        const { online } = await tx.signatureTally.update({
          where: { petitionId: input.petition },
          data: { online: { increment: 1 } },
        });
        return { id, signatureNumber: online };
      }),
  );
}

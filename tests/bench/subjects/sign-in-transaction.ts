import type { Database } from '@groundswell/store';
import { newSignature } from './new-signature.ts';
import type { SignArgs, SignatureAnswer } from './signing-schema.ts';

/** Prisma's interactive transaction, as its documentation shows it: find, create, increment. */
export function signInTransaction(db: Database, input: SignArgs['input']): Promise<SignatureAnswer> {
  return db.$transaction(async (tx) => {
    const { status } = await tx.petition.findUniqueOrThrow({ where: { id: input.petition } });
    if (status !== 'OPEN') throw new Error('This petition takes no signatures.');
    const { id } = await tx.signature.create({ data: newSignature(input) });
    const { online } = await tx.signatureTally.update({
      where: { petitionId: input.petition },
      data: { online: { increment: 1 } },
    });
    return { id, signatureNumber: online };
  });
}

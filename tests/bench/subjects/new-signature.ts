import { createHash, randomUUID } from 'node:crypto';
import type { SignArgs } from './signing-schema.ts';

/** The row a server without sealing writes for a signature, in the hub's own columns. */
export function newSignature({ petition, name, email, country }: SignArgs['input']) {
  return {
    id: randomUUID(),
    petitionId: petition,
    emailKey: createHash('sha256').update(email).digest(),
    publicName: name,
    country,
    locale: 'en',
    signedAt: new Date(),
  };
}

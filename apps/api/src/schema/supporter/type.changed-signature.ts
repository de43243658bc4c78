import type { ChangedSignature } from '@groundswell/commands';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';

/** The success type `name` of a change to one's own signature: the petition it is on. */
export function changedSignatureType(name: string, description: string) {
  return builder.objectRef<ChangedSignature>(name).implement({
    description,
    isTypeOf: (value) => !(value instanceof Error),
    fields: (t) => ({
      petition: t.prismaField({
        type: Petition,
        resolve: (query, { petitionId }, _args, { reader }, info) =>
          petitionById(query, petitionId, reader, info),
      }),
    }),
  });
}

import { builder } from '../builder.ts';
import { petitionById } from './petition-by-id.ts';
import { Petition } from './type.petition.ts';

/** A success type named `name` that shows the petition it was about. */
export function petitionSuccess(name: string, description: string) {
  return builder.objectRef<{ petitionId: string }>(name).implement({
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

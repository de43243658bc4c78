import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { PaperBatch } from './type.paper-batch.ts';

/** A success type named `name` that shows a batch and its petition. */
export function paperBatchSuccess(name: string, description: string) {
  return builder.objectRef<{ batchId: string; petitionId: string }>(name).implement({
    description,
    isTypeOf: (value) => !(value instanceof Error),
    fields: (t) => ({
      batch: t.prismaField({
        type: PaperBatch,
        resolve: (query, { batchId }, _args, { reader }) =>
          reader.paperBatch.findUniqueOrThrow({ ...query, where: { id: batchId } }),
      }),
      petition: t.prismaField({
        type: Petition,
        resolve: (query, { petitionId }, _args, { reader }, info) =>
          petitionById(query, petitionId, reader, info),
      }),
    }),
  });
}

import { refusePaperWork } from '@groundswell/domain';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { Petition } from '../petition/type.petition.ts';
import { PaperBatch } from './type.paper-batch.ts';

/** Sheets a batch is taken to have when the cost of an operation is estimated. */
const USUAL_SHEETS = 5;

builder.prismaObjectFields(Petition, (t) => ({
  paperBatches: t.prismaField({
    type: [PaperBatch],
    nullable: true,
    description:
      "Paper signatures, the newest batch first. Null but for the petition's creator, members of its organisation and moderators.",
    args: { first: t.arg.int({ defaultValue: 20, required: true, validate: z.int().min(0).max(100) }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first * USUAL_SHEETS }),
    select: { id: true, creatorId: true, organisationId: true },
    authScopes: (petition, _args, { actor }) => refusePaperWork(actor, petition) === null,
    unauthorizedResolver: () => null,
    resolve: (query, { id }, { first }, { reader }) =>
      reader.paperBatch.findMany({
        ...query,
        where: { petitionId: id },
        orderBy: { number: 'desc' },
        take: first,
      }),
  }),
}));

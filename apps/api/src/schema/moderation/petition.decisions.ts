import { refuseEditing, refuseModerating } from '@groundswell/domain';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { Petition } from '../petition/type.petition.ts';
import { PetitionDecision } from './type.petition-decision.ts';

builder.prismaObjectFields(Petition, (t) => ({
  decisions: t.prismaField({
    type: [PetitionDecision],
    nullable: true,
    description:
      'What moderators decided about it and its updates and mailings, the newest first; an appeal stands with what it is about. Null but for those who speak for the petition, and for moderators.',
    args: { first: t.arg.int({ defaultValue: 20, required: true, validate: z.int().min(0).max(100) }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    select: { id: true, creatorId: true, organisationId: true },
    authScopes: (petition, _args, { actor }) =>
      refuseEditing(actor, petition) === null || refuseModerating(actor) === null,
    unauthorizedResolver: () => null,
    resolve: (query, { id }, { first }, { reader }) =>
      reader.moderationCase.findMany({
        ...query,
        where: {
          petitionId: id,
          decidedAt: { not: null },
          kind: { not: 'APPEAL' },
          // That somebody reported for nothing is nobody's business.
          NOT: { kind: 'REPORT', decision: 'DISMISS' },
        },
        orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
        take: first,
      }),
  }),
}));

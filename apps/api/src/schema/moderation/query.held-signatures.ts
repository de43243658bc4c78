import { z } from 'zod';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';

interface Held {
  readonly petitionId: string;
  readonly count: number;
  readonly oldest: Date;
}

const HeldSignatures = builder.objectRef<Held>('HeldSignatures').implement({
  description: 'Signatures of one petition that wait for a moderator, without saying whose they are.',
  fields: (t) => ({
    petition: t.prismaField({
      type: Petition,
      resolve: (query, { petitionId }, _args, { reader }, info) =>
        petitionById(query, petitionId, reader, info),
    }),
    count: t.exposeInt('count'),
    oldest: t.expose('oldest', { type: 'DateTime', description: 'Since when the oldest waits.' }),
  }),
});

builder.queryField('heldSignatures', (t) =>
  t.field({
    type: [HeldSignatures],
    nullable: true,
    description: 'Petitions with signatures that wait, the longest waiting first. Null but for moderators.',
    args: { first: t.arg.int({ defaultValue: 20, required: true, validate: z.int().min(0).max(100) }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    authScopes: { moderator: true },
    unauthorizedResolver: () => null,
    resolve: async (_root, { first }, { reader }) => {
      const rows = await reader.heldSignature.groupBy({
        by: ['petitionId'],
        _count: true,
        _min: { heldAt: true },
        orderBy: [{ _min: { heldAt: 'asc' } }, { petitionId: 'asc' }],
        take: first,
      });
      return rows.flatMap(({ petitionId, _count: count, _min: { heldAt: oldest } }) =>
        oldest ? [{ petitionId, count, oldest }] : [],
      );
    },
  }),
);

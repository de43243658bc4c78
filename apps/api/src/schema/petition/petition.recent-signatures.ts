import { z } from 'zod';
import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';

const PublicSignature = builder
  .objectRef<{ publicName: string; country: string | null; signedAt: Date; publicReason: string | null }>(
    'PublicSignature',
  )
  .implement({
    description: 'A signature whose signer chose to be seen.',
    fields: (t) => ({
      displayName: t.exposeString('publicName', { description: 'The name as its owner chose to show it.' }),
      country: t.expose('country', { type: 'CountryCode', nullable: true }),
      at: t.expose('signedAt', { type: 'DateTime', description: 'When it was confirmed, to the minute.' }),
      reason: t.exposeString('publicReason', {
        nullable: true,
        description: 'Why they signed, in their words.',
      }),
    }),
  });

builder.prismaObjectFields(Petition, (t) => ({
  recentSignatures: t.field({
    type: [PublicSignature],
    description: 'The newest signatures whose signers chose to be seen. Empty when high-risk.',
    args: { first: t.arg.int({ defaultValue: 5, required: true, validate: z.int().min(0).max(100) }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    select: { id: true, highRisk: true },
    resolve: async ({ id, highRisk }, { first }, { reader }) => {
      if (highRisk) return [];
      const signatures = await reader.signature.findMany({
        where: { petitionId: id, state: 'COUNTED', publicName: { not: null } },
        orderBy: [{ signedAt: 'desc' }, { id: 'asc' }],
        take: first,
        select: { publicName: true, country: true, signedAt: true, publicReason: true },
      });
      return signatures.map((signature) => ({ ...signature, publicName: signature.publicName ?? '' }));
    },
  }),
}));

import { z } from 'zod';
import { notFound } from '../../graphql/bad-input.ts';
import { idOf } from '../../graphql/global-id.ts';
import type { LiveCount } from '../../realtime/current-count.ts';
import { BROADCASTABLE } from '../broadcastable.ts';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { Goal, SignatureCount } from '../petition/type.signature-count.ts';
import { VISIBLE, visiblePetition } from '../petition/visible.ts';

/** Petitions one subscription follows at most. */
const PETITIONS_MAX = 100;

const SignatureCountEvent = builder.objectRef<LiveCount>('SignatureCountEvent').implement({
  description: 'A count that has moved, or the current one at the start of a subscription.',
  fields: (t) => ({
    petition: t.prismaField({
      type: Petition,
      extensions: BROADCASTABLE,
      resolve: (query, { petitionId }, _args, { reader }, info) =>
        petitionById(query, petitionId, reader, info),
    }),
    signatureCount: t.field({ type: SignatureCount, extensions: BROADCASTABLE, resolve: (count) => count }),
    goal: t.field({ type: Goal, extensions: BROADCASTABLE, resolve: (count) => count }),
  }),
});

builder.subscriptionField('signatureCount', (t) =>
  t.field({
    type: SignatureCountEvent,
    extensions: { room: 'state' },
    description:
      'The current count at once, then the latest whenever it moved, at most once per tick of the grid (250 ms; 30 s when high-risk).',
    args: { petition: t.arg.id({ required: true }) },
    subscribe: async (_root, { petition }, ctx) =>
      ctx.realtime.counts([await visiblePetition(petition, ctx)]),
    resolve: (count) => count,
  }),
);

builder.subscriptionField('signatureCounts', (t) =>
  t.field({
    type: SignatureCountEvent,
    extensions: { room: 'state' },
    description: 'As signatureCount, for several petitions at once.',
    args: {
      petitions: t.arg.idList({ required: true, validate: z.array(z.string()).min(1).max(PETITIONS_MAX) }),
    },
    subscribe: async (_root, { petitions }, ctx) => {
      const ids = [...new Set(petitions)].map((publicId) => idOf('Petition', publicId));
      if (ids.includes(null)) throw notFound('petition');
      const known = ids.filter((id) => id !== null);
      const seen = await ctx.reader.petition.count({ where: { id: { in: known }, ...VISIBLE } });
      if (seen < known.length) throw notFound('petition');
      return ctx.realtime.counts(known);
    },
    resolve: (count, _args, { resultTopic }) => {
      if (resultTopic) resultTopic.name = count.petitionId;
      return count;
    },
  }),
);

import { z } from 'zod';
import type { LiveRelated } from '../../realtime/realtime.ts';
import { RELATABLE, relatable } from '../../realtime/petition-board.ts';
import { BROADCASTABLE } from '../broadcastable.ts';
import { builder } from '../builder.ts';
import { RelatedPetition } from './petition.related-petitions.ts';
import { petitionById } from './petition-by-id.ts';
import { Petition } from './type.petition.ts';
import { visiblePetition } from './visible.ts';

const RelatedPetitionsEvent = builder.objectRef<LiveRelated>('RelatedPetitionsEvent').implement({
  description: 'The petitions to read next, as they are now.',
  fields: (t) => ({
    petition: t.prismaField({
      type: Petition,
      extensions: BROADCASTABLE,
      resolve: (query, { petitionId }, _args, { reader }, info) =>
        petitionById(query, petitionId, reader, info),
    }),
    relatedPetitions: t.field({
      type: [RelatedPetition],
      extensions: BROADCASTABLE,
      resolve: ({ related }) => related,
    }),
    revision: t.exposeInt('revision', {
      extensions: BROADCASTABLE,
      description: 'Grows with every change: of two events, the one with the higher revision is newer.',
    }),
  }),
});

builder.subscriptionField('relatedPetitions', (t) =>
  t.field({
    type: RelatedPetitionsEvent,
    extensions: { room: 'state' },
    description:
      'The related petitions at once, then whenever one is published or closed, reaches a milestone or overtakes another; at most every two seconds.',
    args: {
      petition: t.arg.id({ required: true }),
      first: t.arg.int({ defaultValue: 6, required: true, validate: z.int().min(0).max(20) }),
    },
    subscribe: async (_root, { petition, first }, ctx) => {
      const id = await visiblePetition(petition, ctx);
      const row = await ctx.reader.petition.findUniqueOrThrow({ where: { id }, select: RELATABLE });
      return ctx.realtime.related(relatable(row, ctx.realtime.currentCount), first);
    },
    resolve: (event) => event,
  }),
);

import { notFound } from '../../graphql/bad-input.ts';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { visiblePetition } from '../petition/visible.ts';
import { Milestone } from './type.milestone.ts';

builder.subscriptionField('milestoneReached', (t) =>
  t.prismaField({
    type: Milestone,
    extensions: { room: 'events' },
    description: 'Each milestone reached after `after` (or from now on), in order, each once.',
    args: {
      petition: t.arg.id({ required: true }),
      after: t.arg.id({ description: 'The last milestone that was seen; null follows from now on.' }),
    },
    subscribe: async (_root, { petition, after }, ctx) => {
      const petitionId = await visiblePetition(petition, ctx);
      if (after == null) return ctx.realtime.milestones(petitionId, null);
      const id = idOf('Milestone', after);
      const item =
        id && (await ctx.reader.timelineItem.findFirst({ where: { petitionId, milestoneId: id } }));
      if (!item) throw notFound('milestone');
      return ctx.realtime.milestones(petitionId, item.seq);
    },
    resolve: (query, milestoneId, _args, { reader }) =>
      reader.milestone.findUniqueOrThrow({ ...query, where: { id: milestoneId } }),
  }),
);

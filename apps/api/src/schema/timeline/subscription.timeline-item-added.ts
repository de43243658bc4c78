import { notFound } from '../../graphql/bad-input.ts';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { visiblePetition } from '../petition/visible.ts';
import { TimelineItem } from './type.timeline-item.ts';

builder.subscriptionField('timelineItemAdded', (t) =>
  t.prismaField({
    type: TimelineItem,
    extensions: { room: 'events' },
    description: 'Each timeline item after `after` (or from now on), in order, each once.',
    args: {
      petition: t.arg.id({ required: true }),
      after: t.arg.id({ description: 'The last item that was seen; null follows from now on.' }),
    },
    subscribe: async (_root, { petition, after }, ctx) => {
      const petitionId = await visiblePetition(petition, ctx);
      if (after == null) return ctx.realtime.timeline(petitionId, null);
      const id = idOf('TimelineItem', after);
      const item = id && (await ctx.reader.timelineItem.findFirst({ where: { petitionId, id } }));
      if (!item) throw notFound('timeline item');
      return ctx.realtime.timeline(petitionId, item.seq);
    },
    resolve: (query, { id }, _args, { reader, realtime }) =>
      realtime.toldRow(id, query) ?? reader.timelineItem.findUniqueOrThrow({ ...query, where: { id } }),
  }),
);

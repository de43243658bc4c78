import type { LiveChanges } from '../../realtime/live-changes.ts';
import { BROADCASTABLE } from '../broadcastable.ts';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { visiblePetition } from '../petition/visible.ts';
import { TimelineItem } from './type.timeline-item.ts';

const TimelineChangesEvent = builder.objectRef<LiveChanges>('TimelineChangesEvent').implement({
  description: 'The items of a timeline that changed last, as they are now.',
  fields: (t) => ({
    petition: t.prismaField({
      type: Petition,
      extensions: BROADCASTABLE,
      resolve: (query, { petitionId }, _args, { reader }, info) =>
        petitionById(query, petitionId, reader, info),
    }),
    items: t.prismaField({
      type: [TimelineItem],
      extensions: BROADCASTABLE,
      description: 'At most ten, the newest change first. One whose update was retracted has no update.',
      resolve: async (query, { itemIds }, _args, { reader }) => {
        const items = await reader.timelineItem.findMany({ ...query, where: { id: { in: [...itemIds] } } });
        return items.toSorted((a, b) => itemIds.indexOf(a.id) - itemIds.indexOf(b.id));
      },
    }),
    changedAt: t.field({
      type: 'DateTime',
      extensions: BROADCASTABLE,
      description: 'When the last of them changed.',
      resolve: ({ revision }) => new Date(revision),
    }),
  }),
});

builder.subscriptionField('timelineChanges', (t) =>
  t.field({
    type: TimelineChangesEvent,
    extensions: { room: 'state' },
    description:
      'Which updates were edited or retracted last, then whenever one is. Nothing while none was: new items come by `timelineItemAdded`.',
    args: { petition: t.arg.id({ required: true }) },
    subscribe: async (_root, { petition }, ctx) => ctx.realtime.changes(await visiblePetition(petition, ctx)),
    resolve: (event) => event,
  }),
);

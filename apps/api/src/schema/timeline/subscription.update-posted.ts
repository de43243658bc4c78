import { notFound } from '../../graphql/bad-input.ts';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { visiblePetition } from '../petition/visible.ts';
import { CampaignUpdate } from './type.campaign-update.ts';

builder.subscriptionField('updatePosted', (t) =>
  t.prismaField({
    type: CampaignUpdate,
    extensions: { room: 'events' },
    description: 'Each campaign update posted after `after` (or from now on), in order, each once.',
    args: {
      petition: t.arg.id({ required: true }),
      after: t.arg.id({ description: 'The last update that was seen; null follows from now on.' }),
    },
    subscribe: async (_root, { petition, after }, ctx) => {
      const petitionId = await visiblePetition(petition, ctx);
      if (after == null) return ctx.realtime.updates(petitionId, null);
      const id = idOf('CampaignUpdate', after);
      const item = id && (await ctx.reader.timelineItem.findFirst({ where: { petitionId, updateId: id } }));
      if (!item) throw notFound('campaign update');
      return ctx.realtime.updates(petitionId, item.seq);
    },
    resolve: (query, updateId, _args, { reader }) =>
      reader.campaignUpdate.findUniqueOrThrow({ ...query, where: { id: updateId } }),
  }),
);

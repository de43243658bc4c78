import { refuseReadingMailing } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { CampaignUpdate } from '../timeline/type.campaign-update.ts';
import { Mailing } from './type.mailing.ts';

builder.prismaObjectFields(CampaignUpdate, (t) => ({
  mailing: t.field({
    type: Mailing,
    nullable: true,
    description: 'How it reaches the mailboxes. Null when it was not mailed, and to all who may not send it.',
    select: (_args, _ctx, nestedSelection) => ({
      mailing: nestedSelection(),
      petition: { select: { creatorId: true, organisationId: true } },
    }),
    resolve: ({ mailing, petition }, _args, { actor }) =>
      refuseReadingMailing(actor, petition) ? null : mailing,
  }),
}));

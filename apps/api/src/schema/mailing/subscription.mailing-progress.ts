import { refuseReadingMailing } from '@groundswell/domain';
import { notFound } from '../../graphql/bad-input.ts';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { Mailing } from './type.mailing.ts';

// No `room`: each follower is asked who they are.
builder.subscriptionField('mailingProgress', (t) =>
  t.prismaField({
    type: Mailing,
    description:
      'A mailing as it is now, then whenever it is further. For those who may send it, and moderators.',
    args: { mailing: t.arg.id({ required: true }) },
    subscribe: async (_root, { mailing }, { reader, realtime, actor }) => {
      const id = idOf('Mailing', mailing);
      const row =
        id &&
        (await reader.mailing.findUnique({
          where: { id },
          select: { id: true, petition: { select: { creatorId: true, organisationId: true } } },
        }));
      if (!row || refuseReadingMailing(actor, row.petition)) throw notFound('mailing');
      return realtime.mailing(row.id);
    },
    resolve: (query, { mailingId }, _args, { reader }) =>
      reader.mailing.findUniqueOrThrow({ ...query, where: { id: mailingId } }),
  }),
);

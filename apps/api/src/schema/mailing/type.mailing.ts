import { MAILING_STATES } from '@groundswell/domain';
import { encodeId } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';

const MailingStateEnum = builder.enumType('MailingState', {
  description: 'AWAITING_APPROVAL waits for a moderator; DONE, REFUSED and CANCELLED are over.',
  values: MAILING_STATES,
});

export const Mailing = builder.prismaObject('Mailing', {
  description:
    'A campaign update on its way to those who asked for it. Seen by those who may send it, and moderators.',
  fields: (t) => ({
    id: t.id({ select: { id: true }, resolve: ({ id }) => encodeId('Mailing', id) }),
    state: t.expose('state', { type: MailingStateEnum }),
    total: t.exposeInt('total', { description: 'Recipients when it was queued.' }),
    sent: t.exposeInt('sent', { description: 'Mails a mail server has taken over.' }),
    skipped: t.exposeInt('skipped', {
      description: 'Those who had unsubscribed, withdrawn or erased their signature when their turn came.',
    }),
    failed: t.exposeInt('failed', {
      description: 'Those whose mailbox does not exist, or cannot be reached.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    approvedAt: t.expose('approvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When sending was let go: at once, or by a moderator.',
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
  }),
});

import { mailingOutlook, type MailingOutlook as Outlook } from '@groundswell/commands';
import { DomainError, MAILING_WINDOW_DAYS, MAILINGS_MAX } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { Petition } from '../petition/type.petition.ts';

const MailingOutlook = builder.objectRef<Outlook>('MailingOutlook').implement({
  description: 'What mailing the next update would mean.',
  fields: (t) => ({
    recipients: t.exposeInt('recipients', {
      description: "Supporters who ask for the petition's updates now.",
    }),
    left: t.exposeInt('left', {
      description: `Mailings that may go now; at most ${MAILINGS_MAX} in any ${MAILING_WINDOW_DAYS} days.`,
    }),
    nextAt: t.expose('nextAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From when the next one may go; null when it may go now.',
    }),
    needsApproval: t.exposeBoolean('needsApproval', {
      description: 'Whether it is so large that a moderator looks at it first.',
    }),
  }),
});

builder.prismaObjectFields(Petition, (t) => ({
  mailingOutlook: t.field({
    type: MailingOutlook,
    nullable: true,
    description: 'Null to all but those who may post its updates, and moderators.',
    select: { id: true },
    resolve: async ({ id: petitionId }, _args, { run }) => {
      const outlook = await run(mailingOutlook, { petitionId });
      return outlook instanceof DomainError ? null : outlook;
    },
  }),
}));

import { MailingEndedError, MailingLimitError, MailingNotFoundError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from '../error/type.user-error.ts';

builder.objectType(MailingLimitError, {
  name: 'MailingLimitError',
  description: 'As many mailings as may go have gone. Nothing was posted; without mail it can be.',
  interfaces: [UserError],
  fields: (t) => ({
    nextAt: t.expose('nextAt', { type: 'DateTime', description: 'From when the next mailing may go.' }),
  }),
});

builder.objectType(MailingNotFoundError, {
  name: 'MailingNotFoundError',
  description: 'There is no such mailing.',
  interfaces: [UserError],
});

builder.objectType(MailingEndedError, {
  name: 'MailingEndedError',
  description: 'The mailing is over, or was decided before.',
  interfaces: [UserError],
});

import { requestManageLink } from '@groundswell/commands';
import { RateLimitedError, ValidationError } from '@groundswell/domain';
import { builder } from '../builder.ts';

export const EmailInput = builder.inputType('EmailInput', {
  fields: (t) => ({
    email: t.string({ required: true, description: 'At most 254 characters.' }),
    locale: t.field({ type: 'Locale', description: "The language of the mail; the reader's when left out." }),
  }),
});

const RequestManageLinkSuccess = builder.objectRef<{ sent: true }>('RequestManageLinkSuccess').implement({
  description: 'A mail is on its way, whether or not the address signed anything.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({ sent: t.exposeBoolean('sent', { description: 'Always true.' }) }),
});

builder.mutationField('requestManageLink', (t) =>
  t.errorUnionField({
    description:
      'Mail the owner of an address a link to everything they signed. It works for 24 hours; at most 5 are sent in a day.',
    types: [RequestManageLinkSuccess, ValidationError, RateLimitedError],
    union: { name: 'RequestManageLinkResult' },
    args: { input: t.arg({ type: EmailInput, required: true }) },
    resolve: async (_root, { input }, { run, locale, guard, client }) =>
      (await guard.refuse('requestManageLink', client)) ??
      run(requestManageLink, { email: input.email, locale: input.locale ?? locale }),
  }),
);

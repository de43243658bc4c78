import { RateLimitedError, ValidationError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { EmailInput } from '../supporter/mutation.request-manage-link.ts';

const RequestSignInCodeSuccess = builder.objectRef<{ sent: true }>('RequestSignInCodeSuccess').implement({
  description: 'A code is on its way, whether or not the address has an account.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({ sent: t.exposeBoolean('sent', { description: 'Always true.' }) }),
});

builder.mutationField('requestSignInCode', (t) =>
  t.errorUnionField({
    description:
      'Mail a code of six digits to sign in with. It holds for 10 minutes; at most 6 are sent to an address in an hour.',
    types: [RequestSignInCodeSuccess, ValidationError, RateLimitedError],
    union: { name: 'RequestSignInCodeResult' },
    args: { input: t.arg({ type: EmailInput, required: true }) },
    resolve: async (_root, { input }, { desk, client, locale }) =>
      (await desk.requestCode(input.email, { client, locale: input.locale ?? locale })) ?? {
        sent: true as const,
      },
  }),
);

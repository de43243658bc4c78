import { NotAllowedError } from '@groundswell/domain';
import { builder } from '../builder.ts';

const SignOutSuccess = builder.objectRef<{ signedOut: true }>('SignOutSuccess').implement({
  description: 'What showed the session shows nothing any more.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({ signedOut: t.exposeBoolean('signedOut', { description: 'Always true.' }) }),
});

builder.mutationField('signOut', (t) =>
  t.errorUnionField({
    description: 'End the session this is asked with.',
    types: [SignOutSuccess, NotAllowedError],
    union: { name: 'SignOutResult' },
    resolve: async (_root, _args, { desk, sessionToken }) => {
      if (sessionToken === null) return new NotAllowedError();
      await desk.signOut(sessionToken);
      return { signedOut: true as const };
    },
  }),
);

builder.mutationField('signOutEverywhere', (t) =>
  t.errorUnionField({
    description: 'End every session of the account this is asked with, this one too.',
    types: [SignOutSuccess, NotAllowedError],
    union: { name: 'SignOutEverywhereResult' },
    resolve: async (_root, _args, { desk, sessionToken }) => {
      if (sessionToken === null) return new NotAllowedError();
      await desk.signOutEverywhere(sessionToken);
      return { signedOut: true as const };
    },
  }),
);

import { updateProfile } from '@groundswell/commands';
import { NAME_MAX, NotAllowedError, ValidationError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { AccountProfile } from './type.account-profile.ts';

const UpdateProfileSuccess = builder.objectRef<{ accountId: string }>('UpdateProfileSuccess').implement({
  description: 'The account as it is now.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({
    account: t.prismaField({
      type: AccountProfile,
      resolve: (query, { accountId }, _args, { reader }) =>
        reader.account.findUniqueOrThrow({ ...query, where: { id: accountId } }),
    }),
  }),
});

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'What is left out stays.',
  fields: (t) => ({
    name: t.string({ description: `The full name, shown as "Leyla H."; at most ${NAME_MAX} characters.` }),
    locale: t.field({ type: 'Locale', description: 'The language the account is written to in.' }),
  }),
});

builder.mutationField('updateProfile', (t) =>
  t.errorUnionField({
    description: "Change one's own name or language.",
    types: [UpdateProfileSuccess, ValidationError, NotAllowedError],
    union: { name: 'UpdateProfileResult' },
    args: { input: t.arg({ type: UpdateProfileInput, required: true }) },
    resolve: (_root, { input: { name, locale } }, { run }) =>
      run(updateProfile, { ...(name != null && { name }), ...(locale != null && { locale }) }),
  }),
);

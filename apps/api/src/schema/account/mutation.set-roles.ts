import { setRoles } from '@groundswell/commands';
import { AccountNotFoundError, LastAdminError, NotAllowedError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { AccountRoleEnum } from './enums.ts';
import { AccountProfile } from './type.account-profile.ts';

const SetRolesSuccess = builder.objectRef<{ accountId: string }>('SetRolesSuccess').implement({
  description: 'The account with its roles.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({
    account: t.prismaField({
      type: AccountProfile,
      resolve: (query, { accountId }, _args, { reader }) =>
        reader.account.findUniqueOrThrow({ ...query, where: { id: accountId } }),
    }),
  }),
});

const SetRolesInput = builder.inputType('SetRolesInput', {
  fields: (t) => ({
    account: t.id({ required: true }),
    roles: t.field({
      type: [AccountRoleEnum],
      required: true,
      description: 'All the account is to have. It is a creator in any case.',
    }),
  }),
});

builder.mutationField('setRoles', (t) =>
  t.errorUnionField({
    description: 'Make somebody a moderator or an admin, or take that back. For admins; the last one stays.',
    types: [SetRolesSuccess, NotAllowedError, AccountNotFoundError, LastAdminError],
    union: { name: 'SetRolesResult' },
    args: { input: t.arg({ type: SetRolesInput, required: true }) },
    resolve: (_root, { input: { account, roles } }, { run }) =>
      run(setRoles, { accountId: idOf('Account', account) ?? NOBODY, roles }),
  }),
);

/** An id no account has: whether one may ask at all is decided first. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

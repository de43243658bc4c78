import { encodeId } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { AccountRoleEnum } from './enums.ts';

export const AccountProfile = builder.prismaObject('Account', {
  variant: 'AccountProfile',
  description: 'An account as its owner and admins see it.',
  fields: (t) => ({
    id: t.id({ select: { id: true }, resolve: ({ id }) => encodeId('Account', id) }),
    name: t.exposeString('name', { description: 'The full name; empty until it was given.' }),
    email: t.exposeString('email'),
    locale: t.expose('locale', { type: 'Locale', description: 'The language it is written to in.' }),
    roles: t.expose('roles', { type: [AccountRoleEnum] }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
});

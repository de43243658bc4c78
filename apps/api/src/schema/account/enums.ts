import { ACCOUNT_ROLES, API_SCOPES } from '@groundswell/domain';
import { builder } from '../builder.ts';

export const ApiScopeEnum = builder.enumType('ApiScope', {
  description: "What a partner's key may be used for.",
  values: API_SCOPES,
});

export const AccountRoleEnum = builder.enumType('AccountRole', {
  description: 'What an account may be. Everybody with an account is a creator.',
  values: ACCOUNT_ROLES,
});

export const ViewerRole = builder.enumType('ViewerRole', {
  description: 'What whoever asks may be; PARTNER is the key of an organisation.',
  values: [...ACCOUNT_ROLES, 'PARTNER'] as const,
});

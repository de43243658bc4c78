import { createApiKey, type CreatedApiKey } from '@groundswell/commands';
import { NAME_MAX, NotAllowedError, TooManyApiKeysError, ValidationError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { ApiScopeEnum } from './enums.ts';
import { ApiKey } from './type.api-key.ts';

const CreateApiKeySuccess = builder.objectRef<CreatedApiKey>('CreateApiKeySuccess').implement({
  description: 'The new key.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({
    apiKey: t.prismaField({
      type: ApiKey,
      resolve: (query, { apiKeyId }, _args, { reader }) =>
        reader.apiKey.findUniqueOrThrow({ ...query, where: { id: apiKeyId } }),
    }),
    secret: t.exposeString('secret', {
      description: '"gsw_live_…" or "gsw_test_…". Shown now and never again.',
    }),
  }),
});

const CreateApiKeyInput = builder.inputType('CreateApiKeyInput', {
  fields: (t) => ({
    organisation: t.id({ required: true }),
    name: t.string({
      required: true,
      description: `What its owners call it, at most ${NAME_MAX} characters.`,
    }),
    scopes: t.field({ type: [ApiScopeEnum], required: true, description: 'What it is for; at least one.' }),
    test: t.boolean({ required: true, defaultValue: false }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'In the future; until it is revoked when left out.',
    }),
  }),
});

builder.mutationField('createApiKey', (t) =>
  t.errorUnionField({
    description: "Give an organisation's programs a key. For its owners and admins.",
    types: [CreateApiKeySuccess, ValidationError, NotAllowedError, TooManyApiKeysError],
    union: { name: 'CreateApiKeyResult' },
    args: { input: t.arg({ type: CreateApiKeyInput, required: true }) },
    resolve: (_root, { input }, { run }) => {
      const organisationId = idOf('Organisation', input.organisation);
      if (organisationId === null) return new NotAllowedError();
      const { name, scopes, test, expiresAt } = input;
      return run(createApiKey, { organisationId, name, scopes, test, expiresAt: expiresAt ?? null });
    },
  }),
);

import { revokeApiKey } from '@groundswell/commands';
import { ApiKeyNotFoundError, NotAllowedError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { ApiKey } from './type.api-key.ts';

const RevokeApiKeySuccess = builder.objectRef<{ apiKeyId: string }>('RevokeApiKeySuccess').implement({
  description: 'The key, which holds no more.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({
    apiKey: t.prismaField({
      type: ApiKey,
      resolve: (query, { apiKeyId }, _args, { reader }) =>
        reader.apiKey.findUniqueOrThrow({ ...query, where: { id: apiKeyId } }),
    }),
  }),
});

const ApiKeyInput = builder.inputType('ApiKeyInput', {
  fields: (t) => ({ apiKey: t.id({ required: true }) }),
});

builder.mutationField('revokeApiKey', (t) =>
  t.errorUnionField({
    description: 'End a key at once and for good. For the owners of its organisation and admins.',
    types: [RevokeApiKeySuccess, ApiKeyNotFoundError, NotAllowedError],
    union: { name: 'RevokeApiKeyResult' },
    args: { input: t.arg({ type: ApiKeyInput, required: true }) },
    resolve: (_root, { input }, { run }) => {
      const apiKeyId = idOf('ApiKey', input.apiKey);
      return apiKeyId === null ? new ApiKeyNotFoundError() : run(revokeApiKey, { apiKeyId });
    },
  }),
);

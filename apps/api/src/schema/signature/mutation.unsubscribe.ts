import { unsubscribe, type Unsubscribed } from '@groundswell/commands';
import { UnsubscribeLinkUnknownError, ValidationError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from '../error/type.user-error.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { TokenInput } from './input.token.ts';

builder.objectType(UnsubscribeLinkUnknownError, {
  name: 'UnsubscribeLinkUnknownError',
  description: 'The link is not one of ours.',
  interfaces: [UserError],
});

const UnsubscribeSuccess = builder.objectRef<Unsubscribed>('UnsubscribeSuccess').implement({
  description: 'Nothing that was agreed to with this signature is sent any more. The signature stays.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({
    petition: t.prismaField({
      type: Petition,
      nullable: true,
      resolve: (query, { petitionId }, _args, { reader }, info) =>
        petitionId === null ? null : petitionById(query, petitionId, reader, info),
    }),
  }),
});

builder.mutationField('unsubscribe', (t) =>
  t.errorUnionField({
    description: 'Take back what was agreed to with the signature whose mail carried the token.',
    types: [UnsubscribeSuccess, ValidationError, UnsubscribeLinkUnknownError],
    union: { name: 'UnsubscribeResult' },
    args: { input: t.arg({ type: TokenInput, required: true }) },
    resolve: (_root, { input }, { run }) => run(unsubscribe, input),
  }),
);

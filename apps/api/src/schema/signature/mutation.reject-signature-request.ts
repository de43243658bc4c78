import { rejectSignatureRequest } from '@groundswell/commands';
import { AlreadySignedError, ConfirmationExpiredError, ValidationError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { TokenInput } from './input.token.ts';

const RejectSignatureRequestSuccess = builder
  .objectRef<{ petitionId: string }>('RejectSignatureRequestSuccess')
  .implement({
    description: 'Nothing was signed, and what was typed is forgotten.',
    isTypeOf: (value) => !(value instanceof Error),
    fields: (t) => ({
      petition: t.prismaField({
        type: Petition,
        resolve: (query, { petitionId }, _args, { reader }, info) =>
          petitionById(query, petitionId, reader, info),
      }),
    }),
  });

builder.mutationField('rejectSignatureRequest', (t) =>
  t.errorUnionField({
    description: '"It wasn\'t me": someone typed the address of the reader of a confirmation mail.',
    types: [RejectSignatureRequestSuccess, ValidationError, ConfirmationExpiredError, AlreadySignedError],
    union: { name: 'RejectSignatureRequestResult' },
    args: { input: t.arg({ type: TokenInput, required: true }) },
    resolve: (_root, { input }, { run }) => run(rejectSignatureRequest, input),
  }),
);

import { confirmSignature, type ConfirmedSignature } from '@groundswell/commands';
import {
  AlreadySignedError,
  ConfirmationExpiredError,
  PetitionClosedError,
  PetitionNotOpenError,
  RateLimitedError,
  ValidationError,
} from '@groundswell/domain';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { TokenInput } from './input.token.ts';

export const ConfirmSignatureSuccess = builder
  .objectRef<ConfirmedSignature>('ConfirmSignatureSuccess')
  .implement({
    description: 'The signature counts.',
    isTypeOf: (value) => !(value instanceof Error),
    fields: (t) => ({
      petition: t.prismaField({
        type: Petition,
        resolve: (query, { petitionId }, _args, { reader }, info) =>
          petitionById(query, petitionId, reader, info),
      }),
      signatureNumber: t.exposeInt('signatureNumber', { description: 'Its place in the count, from 1.' }),
    }),
  });

builder.mutationField('confirmSignature', (t) =>
  t.errorUnionField({
    description: 'Sign the petition named in a confirmation mail.',
    types: [
      ConfirmSignatureSuccess,
      ValidationError,
      ConfirmationExpiredError,
      AlreadySignedError,
      PetitionNotOpenError,
      PetitionClosedError,
      RateLimitedError,
    ],
    union: { name: 'ConfirmSignatureResult' },
    args: { input: t.arg({ type: TokenInput, required: true }) },
    resolve: (_root, { input }, { run }) => run(confirmSignature, input),
  }),
);

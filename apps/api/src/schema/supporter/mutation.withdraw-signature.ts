import { withdrawSignature } from '@groundswell/commands';
import { RateLimitedError, ValidationError, WithdrawalLinkUnknownError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { TokenInput } from '../signature/input.token.ts';
import { changedSignatureType } from './type.changed-signature.ts';

const WithdrawSignatureSuccess = changedSignatureType(
  'WithdrawSignatureSuccess',
  'The signature counts no more, and nothing says whose it was. Saying it twice is once.',
);

builder.mutationField('withdrawSignature', (t) =>
  t.errorUnionField({
    description: 'Take back the signature whose receipt carried this token.',
    types: [WithdrawSignatureSuccess, ValidationError, WithdrawalLinkUnknownError, RateLimitedError],
    union: { name: 'WithdrawSignatureResult' },
    args: { input: t.arg({ type: TokenInput, required: true }) },
    resolve: (_root, { input }, { run }) => run(withdrawSignature, input),
  }),
);

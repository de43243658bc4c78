import { withdrawMySignature } from '@groundswell/commands';
import { ManageLinkExpiredError, RateLimitedError, SignatureNotFoundError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { ownSignatureId } from './supporter-id.ts';
import { changedSignatureType } from './type.changed-signature.ts';

const WithdrawMySignatureInput = builder.inputType('WithdrawMySignatureInput', {
  fields: (t) => ({
    token: t.string({ required: true, description: 'From the link in the mail.' }),
    signature: t.id({ required: true }),
  }),
});

const WithdrawMySignatureSuccess = changedSignatureType(
  'WithdrawMySignatureSuccess',
  'The signature counts no more, and nothing says whose it was.',
);

builder.mutationField('withdrawMySignature', (t) =>
  t.errorUnionField({
    description: "Take back one of the signatures on a supporter's own page.",
    types: [WithdrawMySignatureSuccess, ManageLinkExpiredError, SignatureNotFoundError, RateLimitedError],
    union: { name: 'WithdrawMySignatureResult' },
    args: { input: t.arg({ type: WithdrawMySignatureInput, required: true }) },
    resolve: (_root, { input: { token, signature } }, { run }) =>
      run(withdrawMySignature, { token, signatureId: ownSignatureId(signature) }),
  }),
);

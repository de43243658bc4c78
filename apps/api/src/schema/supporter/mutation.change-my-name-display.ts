import { changeMyNameDisplay } from '@groundswell/commands';
import {
  DataErasedError,
  ManageLinkExpiredError,
  NamesHiddenError,
  SignatureNotFoundError,
} from '@groundswell/domain';
import { builder } from '../builder.ts';
import { NameDisplay } from '../signature/enums.ts';
import { ownSignatureId } from './supporter-id.ts';
import { changedSignatureType } from './type.changed-signature.ts';

const ChangeMyNameDisplayInput = builder.inputType('ChangeMyNameDisplayInput', {
  fields: (t) => ({
    token: t.string({ required: true, description: 'From the link in the mail.' }),
    signature: t.id({ required: true }),
    nameDisplay: t.field({ type: NameDisplay, required: true }),
  }),
});

const ChangeMyNameDisplaySuccess = changedSignatureType(
  'ChangeMyNameDisplaySuccess',
  'The name, and the reason beside it, are shown as asked from now on.',
);

builder.mutationField('changeMyNameDisplay', (t) =>
  t.errorUnionField({
    description: 'Show the name on a signature another way, or not at all.',
    types: [
      ChangeMyNameDisplaySuccess,
      ManageLinkExpiredError,
      SignatureNotFoundError,
      DataErasedError,
      NamesHiddenError,
    ],
    union: { name: 'ChangeMyNameDisplayResult' },
    args: { input: t.arg({ type: ChangeMyNameDisplayInput, required: true }) },
    resolve: (_root, { input: { token, signature, nameDisplay } }, { run }) =>
      run(changeMyNameDisplay, { token, nameDisplay, signatureId: ownSignatureId(signature) }),
  }),
);

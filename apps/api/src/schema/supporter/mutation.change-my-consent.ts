import { changeMyConsent } from '@groundswell/commands';
import {
  DataErasedError,
  ManageLinkExpiredError,
  SignatureNotFoundError,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { ConsentPurpose } from '../signature/enums.ts';
import { ownSignatureId } from './supporter-id.ts';
import { changedSignatureType } from './type.changed-signature.ts';

const ChangeMyConsentInput = builder.inputType('ChangeMyConsentInput', {
  fields: (t) => ({
    token: t.string({ required: true, description: 'From the link in the mail.' }),
    signature: t.id({ required: true }),
    organisation: t.id({ description: 'Whose news; none for updates of the petition.' }),
    purpose: t.field({ type: ConsentPurpose, required: true }),
    given: t.boolean({ required: true, description: 'True to agree, false to take it back.' }),
  }),
});

const ChangeMyConsentSuccess = changedSignatureType(
  'ChangeMyConsentSuccess',
  'It holds from now on, and before any mail that is not sent yet.',
);

builder.mutationField('changeMyConsent', (t) =>
  t.errorUnionField({
    description: 'Agree to one kind of mail, or take it back.',
    types: [
      ChangeMyConsentSuccess,
      ValidationError,
      ManageLinkExpiredError,
      SignatureNotFoundError,
      DataErasedError,
    ],
    union: { name: 'ChangeMyConsentResult' },
    args: { input: t.arg({ type: ChangeMyConsentInput, required: true }) },
    resolve: (_root, { input: { token, signature, organisation, purpose, given } }, { run }) =>
      run(changeMyConsent, {
        token,
        purpose,
        given,
        signatureId: ownSignatureId(signature),
        organisationId: organisation == null ? null : (idOf('Organisation', organisation) ?? ''),
      }),
  }),
);

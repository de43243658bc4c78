import { confirmSignatureByCode } from '@groundswell/commands';
import {
  AlreadySignedError,
  CodeNotAcceptedError,
  PetitionClosedError,
  PetitionNotOpenError,
  RateLimitedError,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { UserError } from '../error/type.user-error.ts';
import { ConfirmSignatureSuccess } from './mutation.confirm-signature.ts';

builder.objectType(CodeNotAcceptedError, {
  name: 'CodeNotAcceptedError',
  description:
    'Not the code in the mail, or dead after 5 wrong tries; or nothing to confirm for that address. All alike.',
  interfaces: [UserError],
});

const ConfirmSignatureByCodeInput = builder.inputType('ConfirmSignatureByCodeInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    email: t.string({ required: true, description: 'As typed when signing. At most 254 characters.' }),
    code: t.string({ required: true, description: 'The six digits of the mail; spaces do not matter.' }),
  }),
});

builder.mutationField('confirmSignatureByCode', (t) =>
  t.errorUnionField({
    description: 'Sign with the code in a confirmation mail, on another device than the mail was read on.',
    types: [
      ConfirmSignatureSuccess,
      ValidationError,
      CodeNotAcceptedError,
      AlreadySignedError,
      PetitionNotOpenError,
      PetitionClosedError,
      RateLimitedError,
    ],
    union: { name: 'ConfirmSignatureByCodeResult' },
    args: { input: t.arg({ type: ConfirmSignatureByCodeInput, required: true }) },
    resolve: async (_root, { input: { petition, email, code } }, { run, guard, client }) => {
      const refusal = await guard.refuse('confirmSignatureByCode', client);
      if (refusal) return refusal;
      const petitionId = idOf('Petition', petition);
      if (petitionId === null) return new CodeNotAcceptedError();
      return run(confirmSignatureByCode, { petitionId, email, code });
    },
  }),
);

import { cancelMailing } from '@groundswell/commands';
import {
  MailingEndedError,
  MailingNotFoundError,
  NotAllowedError,
  PetitionNotFoundError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { Mailing } from './type.mailing.ts';

const MailingInput = builder.inputType('MailingInput', {
  fields: (t) => ({ mailing: t.id({ required: true }) }),
});

const CancelMailingSuccess = builder.objectRef<{ mailingId: string }>('CancelMailingSuccess').implement({
  description: 'Nobody who has not been written to yet is.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({
    mailing: t.prismaField({
      type: Mailing,
      resolve: (query, { mailingId }, _args, { reader }) =>
        reader.mailing.findUniqueOrThrow({ ...query, where: { id: mailingId } }),
    }),
  }),
});

builder.mutationField('cancelMailing', (t) =>
  t.errorUnionField({
    description: 'Stop a mailing that waits or is under way. For those who may post an update.',
    types: [
      CancelMailingSuccess,
      NotAllowedError,
      MailingNotFoundError,
      MailingEndedError,
      PetitionNotFoundError,
    ],
    union: { name: 'CancelMailingResult' },
    args: { input: t.arg({ type: MailingInput, required: true }) },
    resolve: (_root, { input: { mailing } }, { run }) => {
      const mailingId = idOf('Mailing', mailing);
      return mailingId === null ? new MailingNotFoundError() : run(cancelMailing, { mailingId });
    },
  }),
);

import { eraseMyData, type ErasedData } from '@groundswell/commands';
import { ManageLinkExpiredError } from '@groundswell/domain';
import { builder } from '../builder.ts';

const EraseMyDataInput = builder.inputType('EraseMyDataInput', {
  fields: (t) => ({
    token: t.string({
      required: true,
      description: 'From the link in the mail. It works no more afterwards.',
    }),
    alsoWithdraw: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Take the signatures back too; else they still count, of somebody unknown.',
    }),
  }),
});

const EraseMyDataSuccess = builder.objectRef<ErasedData>('EraseMyDataSuccess').implement({
  description: 'Nothing the hub holds says who this supporter is.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({
    signatures: t.exposeInt('signatures', { description: 'How many signatures hold nothing of them now.' }),
    withdrawn: t.exposeBoolean('withdrawn', { description: 'Whether they were taken back too.' }),
  }),
});

builder.mutationField('eraseMyData', (t) =>
  t.errorUnionField({
    description: 'Erase everything the hub holds about the holder of a mailed link, on all petitions.',
    types: [EraseMyDataSuccess, ManageLinkExpiredError],
    union: { name: 'EraseMyDataResult' },
    args: { input: t.arg({ type: EraseMyDataInput, required: true }) },
    resolve: (_root, { input }, { run }) => run(eraseMyData, input),
  }),
);

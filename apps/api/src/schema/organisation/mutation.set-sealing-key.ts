import { setSealingKey } from '@groundswell/commands';
import { NotAllowedError, ValidationError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { Organisation } from './type.organisation.ts';

const SetSealingKeyInput = builder.inputType('SetSealingKeyInput', {
  fields: (t) => ({
    organisation: t.id({ required: true }),
    sealingKey: t.string({
      description:
        'A public key of age ("age1…", 62 characters); null or left out: files are not sealed any more.',
    }),
  }),
});

const SetSealingKeySuccess = builder
  .objectRef<{ readonly organisationId: string }>('SetSealingKeySuccess')
  .implement({
    description: 'Files with contact data are sealed to it from now on.',
    isTypeOf: (value) => !(value instanceof Error),
    fields: (t) => ({
      organisation: t.prismaField({
        type: Organisation,
        resolve: (query, { organisationId }, _args, { reader }) =>
          reader.organisation.findUniqueOrThrow({ ...query, where: { id: organisationId } }),
      }),
    }),
  });

builder.mutationField('setSealingKey', (t) =>
  t.errorUnionField({
    description:
      "Say to which key an organisation's exports with contact data are sealed. For its owners and admins.",
    types: [SetSealingKeySuccess, ValidationError, NotAllowedError],
    union: { name: 'SetSealingKeyResult' },
    args: { input: t.arg({ type: SetSealingKeyInput, required: true }) },
    resolve: (_root, { input: { organisation, sealingKey } }, { run }) => {
      const organisationId = idOf('Organisation', organisation);
      if (organisationId === null) return new NotAllowedError();
      return run(setSealingKey, { organisationId, sealingKey: sealingKey?.trim() || null });
    },
  }),
);

import { retractUpdate, type RetractedUpdate } from '@groundswell/commands';
import { NotAllowedError, PetitionNotFoundError, UpdateNotFoundError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { petitionById } from '../petition/petition-by-id.ts';
import { Petition } from '../petition/type.petition.ts';
import { CampaignUpdate } from './type.campaign-update.ts';

const UpdateInput = builder.inputType('UpdateInput', {
  fields: (t) => ({ update: t.id({ required: true }) }),
});

const RetractUpdateSuccess = builder.objectRef<RetractedUpdate>('RetractUpdateSuccess').implement({
  description: 'The words of the update are gone from everywhere, and its mailing has stopped.',
  isTypeOf: (value) => !(value instanceof Error),
  fields: (t) => ({
    update: t.prismaField({
      type: CampaignUpdate,
      resolve: (query, { updateId }, _args, { reader }) =>
        reader.campaignUpdate.findUniqueOrThrow({ ...query, where: { id: updateId } }),
    }),
    petition: t.prismaField({
      type: Petition,
      resolve: (query, { petitionId }, _args, { reader }, info) =>
        petitionById(query, petitionId, reader, info),
    }),
  }),
});

builder.mutationField('retractUpdate', (t) =>
  t.errorUnionField({
    description:
      'Take an update back; its timeline item says that there was one. For those who may post one. Saying it twice is once.',
    types: [RetractUpdateSuccess, NotAllowedError, UpdateNotFoundError, PetitionNotFoundError],
    union: { name: 'RetractUpdateResult' },
    args: { input: t.arg({ type: UpdateInput, required: true }) },
    resolve: (_root, { input: { update } }, { run }) => {
      const updateId = idOf('CampaignUpdate', update);
      return updateId === null ? new UpdateNotFoundError() : run(retractUpdate, { updateId });
    },
  }),
);

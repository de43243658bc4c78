import { editUpdate } from '@groundswell/commands';
import {
  NotAllowedError,
  PetitionNotFoundError,
  refuseUnknownImage,
  UpdateNotFoundError,
  UpdateRetractedError,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { updateSuccess } from './update-success.ts';

const EditUpdateInput = builder.inputType('EditUpdateInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    update: t.id({ required: true }),
    title: t.string(),
    body: t.string({ description: 'Markdown.' }),
    image: t.id({ description: 'Another picture; null takes it away.' }),
  }),
});

const EditUpdateSuccess = updateSuccess(
  'EditUpdateSuccess',
  'Every open page shows the update as it is now, and that it was edited.',
);

builder.mutationField('editUpdate', (t) =>
  t.errorUnionField({
    description: 'Change what a posted update says. For those who may post one.',
    types: [
      EditUpdateSuccess,
      ValidationError,
      NotAllowedError,
      UpdateNotFoundError,
      UpdateRetractedError,
      PetitionNotFoundError,
    ],
    union: { name: 'EditUpdateResult' },
    args: { input: t.arg({ type: EditUpdateInput, required: true }) },
    resolve: (_root, { input: { update, title, body, image } }, { run }) => {
      const updateId = idOf('CampaignUpdate', update);
      if (updateId === null) return new UpdateNotFoundError();
      const imageId = image && idOf('Image', image);
      if (image && !imageId) return refuseUnknownImage();
      return run(editUpdate, {
        updateId,
        ...(title != null && { title }),
        ...(body != null && { body }),
        ...(imageId !== undefined && { imageId }),
      });
    },
  }),
);

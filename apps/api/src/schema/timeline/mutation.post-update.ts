import { postUpdate } from '@groundswell/commands';
import {
  MAILING_WINDOW_DAYS,
  MAILINGS_MAX,
  MailingLimitError,
  NotAllowedError,
  PetitionNotFoundError,
  PetitionNotOpenError,
  refuseUnknownImage,
  TITLE_MAX,
  UPDATE_BODY_MAX,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { updateSuccess } from './update-success.ts';

const PostUpdateInput = builder.inputType('PostUpdateInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    title: t.string({ required: true, description: `3 to ${TITLE_MAX} characters.` }),
    body: t.string({
      required: true,
      description: `Markdown, at most ${UPDATE_BODY_MAX} characters. A link to a video alone in a paragraph is offered as a video.`,
    }),
    image: t.id({ description: 'A picture that was added before, by its author or to the petition.' }),
    mailSupporters: t.boolean({
      required: true,
      defaultValue: false,
      description: `Also mail it to those who asked for the petition's updates, at most ${MAILINGS_MAX} times in ${MAILING_WINDOW_DAYS} days.`,
    }),
  }),
});

const PostUpdateSuccess = updateSuccess(
  'PostUpdateSuccess',
  'The update is on the timeline of every open page.',
);

builder.mutationField('postUpdate', (t) =>
  t.errorUnionField({
    description:
      "Post to a petition's timeline. For its creator, members of its organisation, and the organisation's keys with UPDATES_WRITE.",
    types: [
      PostUpdateSuccess,
      ValidationError,
      NotAllowedError,
      PetitionNotFoundError,
      PetitionNotOpenError,
      MailingLimitError,
    ],
    union: { name: 'PostUpdateResult' },
    args: { input: t.arg({ type: PostUpdateInput, required: true }) },
    resolve: (_root, { input: { petition, title, body, image, mailSupporters } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      if (petitionId === null) return new PetitionNotFoundError();
      const imageId = image == null ? null : idOf('Image', image);
      if (image != null && imageId === null) return refuseUnknownImage();
      return run(postUpdate, { petitionId, title, body, imageId, mailSupporters });
    },
  }),
);

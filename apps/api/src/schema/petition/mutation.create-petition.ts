import { createPetition } from '@groundswell/commands';
import {
  NotAllowedError,
  RateLimitedError,
  refuseUnknownImage,
  TOPICS_MAX,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { petitionSuccess } from './petition-success.ts';

const CreatePetitionInput = builder.inputType('CreatePetitionInput', {
  fields: (t) => ({
    title: t.string({ required: true, description: 'What is asked, 5 to 150 characters.' }),
    target: t.string({ description: 'Who is asked, at most 150 characters.' }),
    body: t.string({ required: true, description: 'Why, Markdown. May be empty until it is published.' }),
    locale: t.field({ type: 'Locale', required: true, description: 'The language it is written in.' }),
    topics: t.stringList({
      required: true,
      defaultValue: [],
      description: `Topic slugs, at most ${TOPICS_MAX}.`,
    }),
    organisation: t.id({
      description: 'For which organisation, by one of its members. A key starts its own organisation’s.',
    }),
    highRisk: t.boolean({ required: true, defaultValue: false }),
    closesAt: t.field({ type: 'DateTime', description: 'When it closes by itself, within 5 years.' }),
    image: t.id({ description: 'A picture that was added at /images for no petition yet.' }),
  }),
});

const CreatePetitionSuccess = petitionSuccess('CreatePetitionSuccess', 'The draft. Only its authors see it.');

builder.mutationField('createPetition', (t) =>
  t.errorUnionField({
    description:
      'Start a draft, in the name of whoever asks. A key with PETITIONS_WRITE starts one in the name of the member who made the key, or of an owner of its organisation.',
    types: [CreatePetitionSuccess, ValidationError, NotAllowedError, RateLimitedError],
    union: { name: 'CreatePetitionResult' },
    args: { input: t.arg({ type: CreatePetitionInput, required: true }) },
    resolve: (_root, { input: { organisation, target, closesAt, image, ...rest } }, { run }) => {
      const organisationId = organisation ? idOf('Organisation', organisation) : null;
      if (organisation && organisationId === null) {
        return new ValidationError([{ path: ['organisation'], message: 'There is no such organisation.' }]);
      }
      const imageId = image ? idOf('Image', image) : null;
      if (image && imageId === null) return refuseUnknownImage();
      return run(createPetition, {
        ...rest,
        imageId,
        organisationId,
        slug: null,
        target: target ?? null,
        closesAt: closesAt ?? null,
      });
    },
  }),
);

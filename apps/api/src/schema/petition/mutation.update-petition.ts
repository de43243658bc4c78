import { updatePetition } from '@groundswell/commands';
import {
  EditedMeanwhileError,
  HighRiskStaysError,
  NotAllowedError,
  PetitionNotEditableError,
  PetitionNotFoundError,
  refuseUnknownImage,
  TOPICS_MAX,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { petitionSuccess } from './petition-success.ts';

const UpdatePetitionInput = builder.inputType('UpdatePetitionInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    petition: t.id({ required: true }),
    title: t.string(),
    target: t.string({ description: 'Null: nobody in particular.' }),
    body: t.string({ description: 'Markdown.' }),
    locale: t.field({ type: 'Locale', description: 'Stays once somebody has signed.' }),
    topics: t.stringList({ description: `Topic slugs, at most ${TOPICS_MAX}; these and no others.` }),
    highRisk: t.boolean({ description: 'On at any time, off only while nobody has signed.' }),
    closesAt: t.field({ type: 'DateTime', description: 'Null: it does not close by itself.' }),
    image: t.id({ description: 'A picture that was added at /images; null takes it away.' }),
    changeNote: t.string({ description: 'Why the text changes, for those who signed it before.' }),
    basedOn: t.string({
      description:
        'The `editing.edition` the change was made from: when it is another by now, nothing is changed. Left out, the change overwrites what is there.',
    }),
  }),
});

const UpdatePetitionSuccess = petitionSuccess('UpdatePetitionSuccess', 'The petition as it is now.');

builder.mutationField('updatePetition', (t) =>
  t.errorUnionField({
    description:
      'Change a petition. Before anybody signs, its text is changed in place; after that a new version is written, and the timeline says so.',
    types: [
      UpdatePetitionSuccess,
      ValidationError,
      NotAllowedError,
      PetitionNotFoundError,
      PetitionNotEditableError,
      EditedMeanwhileError,
      HighRiskStaysError,
    ],
    union: { name: 'UpdatePetitionResult' },
    args: { input: t.arg({ type: UpdatePetitionInput, required: true }) },
    resolve: (_root, { input: { petition, ...change } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      if (petitionId === null) return new PetitionNotFoundError();
      const imageId = change.image && idOf('Image', change.image);
      if (change.image && !imageId) return refuseUnknownImage();
      const { title, body, locale, topics, highRisk, basedOn, changeNote } = change;
      return run(updatePetition, {
        petitionId,
        changeNote: changeNote ?? null,
        ...(title == null ? {} : { title }),
        ...(body == null ? {} : { body }),
        ...(locale == null ? {} : { locale }),
        ...(topics == null ? {} : { topics }),
        ...(highRisk == null ? {} : { highRisk }),
        ...(basedOn == null ? {} : { basedOn }),
        // These three can be taken away: null says so.
        ...(imageId === undefined ? {} : { imageId }),
        ...(change.target === undefined ? {} : { target: change.target }),
        ...(change.closesAt === undefined ? {} : { closesAt: change.closesAt }),
      });
    },
  }),
);

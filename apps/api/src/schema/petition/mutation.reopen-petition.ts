import { reopenPetition } from '@groundswell/commands';
import {
  IllegalTransitionError,
  NotAllowedError,
  PetitionNotFoundError,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { petitionSuccess } from './petition-success.ts';

const ReopenPetitionInput = builder.inputType('ReopenPetitionInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    closesAt: t.field({
      type: 'DateTime',
      description:
        'When it closes next; null: never by itself. Left out, its date stays, which must not have passed.',
    }),
  }),
});

const ReopenPetitionSuccess = petitionSuccess('ReopenPetitionSuccess', 'It takes signatures again.');

builder.mutationField('reopenPetition', (t) =>
  t.errorUnionField({
    description:
      'Take signatures again on a petition that closed in the last 30 days, as long as its outcome is not final.',
    types: [
      ReopenPetitionSuccess,
      ValidationError,
      NotAllowedError,
      PetitionNotFoundError,
      IllegalTransitionError,
    ],
    union: { name: 'ReopenPetitionResult' },
    args: { input: t.arg({ type: ReopenPetitionInput, required: true }) },
    resolve: (_root, { input: { petition, closesAt } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      if (petitionId === null) return new PetitionNotFoundError();
      return run(reopenPetition, { petitionId, ...(closesAt !== undefined && { closesAt }) });
    },
  }),
);

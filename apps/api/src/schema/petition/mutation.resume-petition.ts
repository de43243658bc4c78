import { resumePetition } from '@groundswell/commands';
import { IllegalTransitionError, NotAllowedError, PetitionNotFoundError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { PetitionInput } from './input.petition.ts';
import { petitionSuccess } from './petition-success.ts';

const ResumePetitionSuccess = petitionSuccess('ResumePetitionSuccess', 'It takes signatures again.');

builder.mutationField('resumePetition', (t) =>
  t.errorUnionField({
    description: 'Take signatures again after a pause.',
    types: [ResumePetitionSuccess, NotAllowedError, PetitionNotFoundError, IllegalTransitionError],
    union: { name: 'ResumePetitionResult' },
    args: { input: t.arg({ type: PetitionInput, required: true }) },
    resolve: (_root, { input: { petition } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      return petitionId === null ? new PetitionNotFoundError() : run(resumePetition, { petitionId });
    },
  }),
);

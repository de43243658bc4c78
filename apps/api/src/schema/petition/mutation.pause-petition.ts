import { pausePetition } from '@groundswell/commands';
import { IllegalTransitionError, NotAllowedError, PetitionNotFoundError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { PetitionInput } from './input.petition.ts';
import { petitionSuccess } from './petition-success.ts';

const PausePetitionSuccess = petitionSuccess('PausePetitionSuccess', 'It takes no signatures for now.');

builder.mutationField('pausePetition', (t) =>
  t.errorUnionField({
    description: 'Take no signatures for a while.',
    types: [PausePetitionSuccess, NotAllowedError, PetitionNotFoundError, IllegalTransitionError],
    union: { name: 'PausePetitionResult' },
    args: { input: t.arg({ type: PetitionInput, required: true }) },
    resolve: (_root, { input: { petition } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      return petitionId === null ? new PetitionNotFoundError() : run(pausePetition, { petitionId });
    },
  }),
);

import { closePetition } from '@groundswell/commands';
import { IllegalTransitionError, NotAllowedError, PetitionNotFoundError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { PetitionInput } from './input.petition.ts';
import { petitionSuccess } from './petition-success.ts';

const ClosePetitionSuccess = petitionSuccess('ClosePetitionSuccess', 'It takes no more signatures.');

builder.mutationField('closePetition', (t) =>
  t.errorUnionField({
    description: 'End a petition. It stays readable, and its supporters see when it closed.',
    types: [ClosePetitionSuccess, NotAllowedError, PetitionNotFoundError, IllegalTransitionError],
    union: { name: 'ClosePetitionResult' },
    args: { input: t.arg({ type: PetitionInput, required: true }) },
    resolve: (_root, { input: { petition } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      return petitionId === null ? new PetitionNotFoundError() : run(closePetition, { petitionId });
    },
  }),
);

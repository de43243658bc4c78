import { returnPetitionToDraft } from '@groundswell/commands';
import { IllegalTransitionError, NotAllowedError, PetitionNotFoundError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { PetitionInput } from './input.petition.ts';
import { petitionSuccess } from './petition-success.ts';

const ReturnPetitionToDraftSuccess = petitionSuccess('ReturnPetitionToDraftSuccess', 'It is a draft again.');

builder.mutationField('returnPetitionToDraft', (t) =>
  t.errorUnionField({
    description: 'Take a petition out of review, or one that was rejected in hand again.',
    types: [ReturnPetitionToDraftSuccess, NotAllowedError, PetitionNotFoundError, IllegalTransitionError],
    union: { name: 'ReturnPetitionToDraftResult' },
    args: { input: t.arg({ type: PetitionInput, required: true }) },
    resolve: (_root, { input: { petition } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      return petitionId === null ? new PetitionNotFoundError() : run(returnPetitionToDraft, { petitionId });
    },
  }),
);

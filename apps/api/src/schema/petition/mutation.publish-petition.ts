import { publishPetition } from '@groundswell/commands';
import {
  IllegalTransitionError,
  NotAllowedError,
  PetitionNotFoundError,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { PetitionInput } from './input.petition.ts';
import { petitionSuccess } from './petition-success.ts';

const PublishPetitionSuccess = petitionSuccess('PublishPetitionSuccess', 'It is open, or waits for review.');

builder.mutationField('publishPetition', (t) =>
  t.errorUnionField({
    description:
      'Open a draft for signatures, or hand it in where the hub reviews first. Until a moderator has looked at it, it is found by its address only.',
    types: [
      PublishPetitionSuccess,
      ValidationError,
      NotAllowedError,
      PetitionNotFoundError,
      IllegalTransitionError,
    ],
    union: { name: 'PublishPetitionResult' },
    args: { input: t.arg({ type: PetitionInput, required: true }) },
    resolve: (_root, { input: { petition } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      return petitionId === null ? new PetitionNotFoundError() : run(publishPetition, { petitionId });
    },
  }),
);

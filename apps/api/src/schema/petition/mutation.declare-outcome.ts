import { declareOutcome } from '@groundswell/commands';
import {
  IllegalTransitionError,
  NotAllowedError,
  PetitionNotFoundError,
  STATEMENT_MAX,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { PetitionOutcomeEnum } from './enums.ts';
import { petitionSuccess } from './petition-success.ts';

const DeclareOutcomeInput = builder.inputType('DeclareOutcomeInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    outcome: t.field({ type: PetitionOutcomeEnum, required: true, description: 'Anything but NONE.' }),
    statement: t.string({
      required: true,
      description: `What happened, for everybody to read; at most ${STATEMENT_MAX} characters.`,
    }),
  }),
});

const DeclareOutcomeSuccess = petitionSuccess(
  'DeclareOutcomeSuccess',
  'The outcome is on the petition and its timeline.',
);

builder.mutationField('declareOutcome', (t) =>
  t.errorUnionField({
    description: 'Say what came of a petition. It may be said again; the timeline keeps every declaration.',
    types: [
      DeclareOutcomeSuccess,
      ValidationError,
      NotAllowedError,
      PetitionNotFoundError,
      IllegalTransitionError,
    ],
    union: { name: 'DeclareOutcomeResult' },
    args: { input: t.arg({ type: DeclareOutcomeInput, required: true }) },
    resolve: (_root, { input: { petition, outcome, statement } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      if (petitionId === null) return new PetitionNotFoundError();
      return run(declareOutcome, { petitionId, outcome, statement });
    },
  }),
);

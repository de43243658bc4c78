import { reviewPetition } from '@groundswell/commands';
import {
  CaseClaimedError,
  CaseDecidedError,
  IllegalTransitionError,
  MailingEndedError,
  NotAllowedError,
  OwnCaseError,
  PetitionNotFoundError,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { petitionSuccess } from '../petition/petition-success.ts';
import { ReviewDecisionEnum } from './case-enums.ts';

const ReviewPetitionInput = builder.inputType('ReviewPetitionInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    decision: t.field({ type: ReviewDecisionEnum, required: true }),
    reason: t.string({
      description:
        'A DecisionReason; everybody can read it. REJECT and REMOVE need one; WITHIN_RULES where the others have none.',
    }),
    publicNote: t.string({
      description: 'For everybody, at most 1000 characters. The reason OTHER needs one.',
    }),
  }),
});

const ReviewPetitionSuccess = petitionSuccess(
  'ReviewPetitionSuccess',
  'It is decided, and the creator is told.',
);

builder.mutationField('reviewPetition', (t) =>
  t.errorUnionField({
    description:
      'Decide about a petition as a whole, whether or not a case about it is open. For moderators who are no part of it.',
    types: [
      ReviewPetitionSuccess,
      ValidationError,
      NotAllowedError,
      PetitionNotFoundError,
      IllegalTransitionError,
      CaseClaimedError,
      CaseDecidedError,
      OwnCaseError,
      MailingEndedError,
    ],
    union: { name: 'ReviewPetitionResult' },
    args: { input: t.arg({ type: ReviewPetitionInput, required: true }) },
    resolve: (_root, { input: { petition, decision, reason, publicNote } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      if (petitionId === null) return new PetitionNotFoundError();
      const isLenient = decision === 'APPROVE' || decision === 'RESTORE';
      const reasonCode = reason ?? (isLenient ? 'WITHIN_RULES' : '');
      return run(reviewPetition, { petitionId, decision, reasonCode, publicNote: publicNote ?? null });
    },
  }),
);

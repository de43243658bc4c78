import { appealDecision } from '@groundswell/commands';
import {
  AlreadyAppealedError,
  CaseNotFoundError,
  NotAllowedError,
  NotAppealableError,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { petitionSuccess } from '../petition/petition-success.ts';

const AppealDecisionInput = builder.inputType('AppealDecisionInput', {
  fields: (t) => ({
    decision: t.id({ required: true, description: 'The id of a PetitionDecision.' }),
    statement: t.string({
      required: true,
      description: 'Why it should be another, at most 2000 characters. Moderators read it.',
    }),
  }),
});

const AppealDecisionSuccess = petitionSuccess(
  'AppealDecisionSuccess',
  'Another moderator will look at the decision.',
);

builder.mutationField('appealDecision', (t) =>
  t.errorUnionField({
    description:
      'Have a decision looked at again, once and by another moderator. For those who speak for the petition.',
    types: [
      AppealDecisionSuccess,
      ValidationError,
      NotAllowedError,
      CaseNotFoundError,
      NotAppealableError,
      AlreadyAppealedError,
    ],
    union: { name: 'AppealDecisionResult' },
    args: { input: t.arg({ type: AppealDecisionInput, required: true }) },
    resolve: (_root, { input: { decision, statement } }, { run }) => {
      const caseId = idOf('ModerationCase', decision);
      return caseId === null ? new CaseNotFoundError() : run(appealDecision, { caseId, statement });
    },
  }),
);

import { decideCase } from '@groundswell/commands';
import {
  CaseClaimedError,
  CaseDecidedError,
  CaseNotFoundError,
  IllegalTransitionError,
  MailingEndedError,
  NotAllowedError,
  OwnCaseError,
  ValidationError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { DecisionReasonEnum, ModerationDecisionEnum } from './case-enums.ts';
import { caseSuccess } from './case-success.ts';

const DecideCaseInput = builder.inputType('DecideCaseInput', {
  fields: (t) => ({
    case: t.id({ required: true }),
    decision: t.field({ type: ModerationDecisionEnum, required: true }),
    reason: t.field({ type: DecisionReasonEnum, required: true, description: 'Everybody can read it.' }),
    publicNote: t.string({
      description: 'For everybody, at most 1000 characters. The reason OTHER needs one.',
    }),
  }),
});

const DecideCaseSuccess = caseSuccess('DecideCaseSuccess', 'It is decided, and the creator is told.');

builder.mutationField('decideCase', (t) =>
  t.errorUnionField({
    description: 'Decide a case. For moderators who are no part of it.',
    types: [
      DecideCaseSuccess,
      ValidationError,
      NotAllowedError,
      CaseNotFoundError,
      CaseDecidedError,
      CaseClaimedError,
      OwnCaseError,
      IllegalTransitionError,
      MailingEndedError,
    ],
    union: { name: 'DecideCaseResult' },
    args: { input: t.arg({ type: DecideCaseInput, required: true }) },
    resolve: (_root, { input: { case: id, decision, reason, publicNote } }, { run }) => {
      const caseId = idOf('ModerationCase', id);
      if (caseId === null) return new CaseNotFoundError();
      return run(decideCase, { caseId, decision, reasonCode: reason, publicNote: publicNote ?? null });
    },
  }),
);

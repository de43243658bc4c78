import { claimCase } from '@groundswell/commands';
import {
  CaseClaimedError,
  CaseDecidedError,
  CaseNotFoundError,
  CLAIM_MINUTES,
  NotAllowedError,
  OwnCaseError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { caseSuccess } from './case-success.ts';
import { CaseInput } from './input.case.ts';

const ClaimCaseSuccess = caseSuccess('ClaimCaseSuccess', `It is yours for ${CLAIM_MINUTES} minutes.`);

builder.mutationField('claimCase', (t) =>
  t.errorUnionField({
    description: `Keep a case to yourself for ${CLAIM_MINUTES} minutes, so that nobody does the same work. For moderators.`,
    types: [
      ClaimCaseSuccess,
      NotAllowedError,
      CaseNotFoundError,
      CaseDecidedError,
      CaseClaimedError,
      OwnCaseError,
    ],
    union: { name: 'ClaimCaseResult' },
    args: { input: t.arg({ type: CaseInput, required: true }) },
    resolve: (_root, { input }, { run }) => {
      const caseId = idOf('ModerationCase', input.case);
      return caseId === null ? new CaseNotFoundError() : run(claimCase, { caseId });
    },
  }),
);

import { releaseCase } from '@groundswell/commands';
import { CaseClaimedError, CaseDecidedError, CaseNotFoundError, NotAllowedError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { caseSuccess } from './case-success.ts';
import { CaseInput } from './input.case.ts';

const ReleaseCaseSuccess = caseSuccess('ReleaseCaseSuccess', 'It is anybody’s again.');

builder.mutationField('releaseCase', (t) =>
  t.errorUnionField({
    description: 'Give a case back to the queue. For moderators.',
    types: [ReleaseCaseSuccess, NotAllowedError, CaseNotFoundError, CaseDecidedError, CaseClaimedError],
    union: { name: 'ReleaseCaseResult' },
    args: { input: t.arg({ type: CaseInput, required: true }) },
    resolve: (_root, { input }, { run }) => {
      const caseId = idOf('ModerationCase', input.case);
      return caseId === null ? new CaseNotFoundError() : run(releaseCase, { caseId });
    },
  }),
);

import {
  AlreadyAppealedError,
  CaseClaimedError,
  CaseDecidedError,
  CaseNotFoundError,
  NotAppealableError,
  OwnCaseError,
} from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from '../error/type.user-error.ts';

builder.objectType(CaseNotFoundError, {
  name: 'CaseNotFoundError',
  description: 'There is no such case.',
  interfaces: [UserError],
});

builder.objectType(CaseDecidedError, {
  name: 'CaseDecidedError',
  description: 'Somebody has decided it before.',
  interfaces: [UserError],
});

builder.objectType(CaseClaimedError, {
  name: 'CaseClaimedError',
  description: 'Another moderator is at it.',
  interfaces: [UserError],
  fields: (t) => ({
    until: t.expose('until', { type: 'DateTime', description: 'Until when, unless they claim it again.' }),
  }),
});

builder.objectType(OwnCaseError, {
  name: 'OwnCaseError',
  description: 'Whoever asks is part of the case: somebody else decides.',
  interfaces: [UserError],
});

builder.objectType(NotAppealableError, {
  name: 'NotAppealableError',
  description: 'No decision that can be appealed.',
  interfaces: [UserError],
});

builder.objectType(AlreadyAppealedError, {
  name: 'AlreadyAppealedError',
  description: 'A decision is looked at again once.',
  interfaces: [UserError],
});

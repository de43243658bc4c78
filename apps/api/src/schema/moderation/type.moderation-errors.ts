import { SignatureReviewEndedError, SignatureReviewNotFoundError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from '../error/type.user-error.ts';

builder.objectType(SignatureReviewNotFoundError, {
  name: 'SignatureReviewNotFoundError',
  description: 'There is no such review.',
  interfaces: [UserError],
});

builder.objectType(SignatureReviewEndedError, {
  name: 'SignatureReviewEndedError',
  description: 'The review has come to its end before.',
  interfaces: [UserError],
});

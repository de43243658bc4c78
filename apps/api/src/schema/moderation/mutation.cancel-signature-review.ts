import { cancelSignatureReview } from '@groundswell/commands';
import {
  NotAllowedError,
  SignatureReviewEndedError,
  SignatureReviewNotFoundError,
} from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { signatureReviewSuccess } from './signature-review-success.ts';

const SignatureReviewInput = builder.inputType('SignatureReviewInput', {
  fields: (t) => ({ review: t.id({ required: true }) }),
});

const CancelSignatureReviewSuccess = signatureReviewSuccess(
  'CancelSignatureReviewSuccess',
  'The review has stopped. What it decided stays decided.',
);

builder.mutationField('cancelSignatureReview', (t) =>
  t.errorUnionField({
    description: 'Stop a review after the piece in hand. For moderators.',
    types: [
      CancelSignatureReviewSuccess,
      NotAllowedError,
      SignatureReviewNotFoundError,
      SignatureReviewEndedError,
    ],
    union: { name: 'CancelSignatureReviewResult' },
    args: { input: t.arg({ type: SignatureReviewInput, required: true }) },
    resolve: (_root, { input: { review } }, { run }) => {
      const reviewId = idOf('SignatureReview', review);
      if (reviewId === null) return new SignatureReviewNotFoundError();
      return run(cancelSignatureReview, { reviewId });
    },
  }),
);

import { startSignatureReview } from '@groundswell/commands';
import { NotAllowedError, PetitionNotFoundError, ValidationError } from '@groundswell/domain';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { SignatureReviewKindEnum, VoidReasonEnum } from './enums.ts';
import { reviewFilter, SignatureReviewFilterInput } from './input.signature-review-filter.ts';
import { signatureReviewSuccess } from './signature-review-success.ts';

const StartSignatureReviewInput = builder.inputType('StartSignatureReviewInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    kind: t.field({ type: SignatureReviewKindEnum, required: true }),
    reasonCode: t.field({
      type: VoidReasonEnum,
      description: 'Why; everybody can read it in the ledger. A VOID needs one, a RELEASE has none.',
    }),
    filter: t.field({ type: SignatureReviewFilterInput, required: true }),
  }),
});

const StartSignatureReviewSuccess = signatureReviewSuccess(
  'StartSignatureReviewSuccess',
  'The review has begun.',
);

builder.mutationField('startSignatureReview', (t) =>
  t.errorUnionField({
    description: 'Begin to release or void many signatures at once. For moderators.',
    types: [StartSignatureReviewSuccess, ValidationError, NotAllowedError, PetitionNotFoundError],
    union: { name: 'StartSignatureReviewResult' },
    args: { input: t.arg({ type: StartSignatureReviewInput, required: true }) },
    resolve: (_root, { input: { petition, kind, reasonCode, filter } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      if (petitionId === null) return new PetitionNotFoundError();
      const order = { petitionId, kind, reasonCode: reasonCode ?? null, filter: reviewFilter(filter) };
      return run(startSignatureReview, order);
    },
  }),
);

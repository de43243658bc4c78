import { previewSignatureReview } from '@groundswell/commands';
import { NotAllowedError, PetitionNotFoundError, ValidationError, type Suspicion } from '@groundswell/domain';
import type { ReviewPreview, ReviewSample } from '@groundswell/store';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { SignatureReviewKindEnum, SignatureStateEnum, SuspicionEnum } from './enums.ts';
import { reviewFilter, SignatureReviewFilterInput } from './input.signature-review-filter.ts';

const SuspicionCount = builder
  .objectRef<{ suspicion: Suspicion; count: number }>('SuspicionCount')
  .implement({
    description: 'How many signatures have one suspicion. A signature can have several.',
    fields: (t) => ({
      suspicion: t.expose('suspicion', { type: SuspicionEnum }),
      count: t.exposeInt('count'),
    }),
  });

const ReviewSampleType = builder.objectRef<ReviewSample>('SignatureReviewSample').implement({
  description: 'One signature a review would decide, without saying whose it is.',
  fields: (t) => ({
    state: t.field({
      type: SignatureStateEnum,
      resolve: ({ state }) => (state === 'HELD' ? 'HELD' : 'COUNTED'),
    }),
    suspicions: t.expose('suspicions', { type: [SuspicionEnum] }),
    country: t.expose('country', { type: 'CountryCode', nullable: true }),
    day: t.expose('day', { type: 'DateTime', description: 'The day it was signed on, in UTC.' }),
  }),
});

const PreviewSignatureReviewSuccess = builder
  .objectRef<ReviewPreview>('PreviewSignatureReviewSuccess')
  .implement({
    description: 'What a review would decide if it began now.',
    isTypeOf: (value) => !(value instanceof Error),
    fields: (t) => ({
      total: t.exposeInt('total'),
      counted: t.exposeInt('counted', { description: 'Of them in the count now; the others are held.' }),
      bySuspicion: t.field({
        type: [SuspicionCount],
        resolve: ({ bySuspicion }) => [...bySuspicion],
      }),
      sample: t.field({
        type: [ReviewSampleType],
        description: 'At most ten, the newest.',
        resolve: ({ sample }) => [...sample],
      }),
    }),
  });

const PreviewSignatureReviewInput = builder.inputType('PreviewSignatureReviewInput', {
  fields: (t) => ({
    petition: t.id({ required: true }),
    kind: t.field({ type: SignatureReviewKindEnum, required: true }),
    filter: t.field({ type: SignatureReviewFilterInput, required: true }),
  }),
});

builder.queryField('previewSignatureReview', (t) =>
  t.errorUnionField({
    description: 'What a review would decide. Changes nothing. For moderators.',
    types: [PreviewSignatureReviewSuccess, ValidationError, NotAllowedError, PetitionNotFoundError],
    union: { name: 'PreviewSignatureReviewResult' },
    args: { input: t.arg({ type: PreviewSignatureReviewInput, required: true }) },
    complexity: { field: 50, multiplier: 1 },
    resolve: (_root, { input: { petition, kind, filter } }, { run }) => {
      const petitionId = idOf('Petition', petition);
      if (petitionId === null) return new PetitionNotFoundError();
      return run(previewSignatureReview, { petitionId, kind, filter: reviewFilter(filter) });
    },
  }),
);

import { builder } from '../builder.ts';
import { SignatureReview } from './type.signature-review.ts';

/** The type `name` of an answer that brings a review. */
export function signatureReviewSuccess(name: string, description: string) {
  return builder.objectRef<{ reviewId: string }>(name).implement({
    description,
    isTypeOf: (value) => !(value instanceof Error),
    fields: (t) => ({
      review: t.prismaField({
        type: SignatureReview,
        resolve: (query, { reviewId }, _args, { reader }) =>
          reader.signatureReview.findUniqueOrThrow({ ...query, where: { id: reviewId } }),
      }),
    }),
  });
}

import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { SignatureReview } from './type.signature-review.ts';

builder.queryField('signatureReview', (t) =>
  t.prismaField({
    type: SignatureReview,
    nullable: true,
    description:
      'The review and how far it is; null when there is none that this reader may see. For moderators.',
    args: { id: t.arg.id({ required: true }) },
    authScopes: { moderator: true },
    unauthorizedResolver: () => null,
    resolve: (query, _root, { id }, { reader }) => {
      const reviewId = idOf('SignatureReview', id);
      return reviewId === null
        ? null
        : reader.signatureReview.findUnique({ ...query, where: { id: reviewId } });
    },
  }),
);

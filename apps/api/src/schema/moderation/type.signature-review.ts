import { isVoidReason } from '@groundswell/domain';
import { encodeId } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { Petition } from '../petition/type.petition.ts';
import { SignatureReviewKindEnum, SignatureReviewStateEnum, VoidReasonEnum } from './enums.ts';

export const SignatureReview = builder.prismaObject('SignatureReview', {
  description:
    "A moderator's decision about many signatures, worked through in pieces. Ask again to see how far it is.",
  fields: (t) => ({
    id: t.id({ select: { id: true }, resolve: ({ id }) => encodeId('SignatureReview', id) }),
    petition: t.relation('petition', { type: Petition }),
    kind: t.expose('kind', { type: SignatureReviewKindEnum }),
    state: t.expose('state', { type: SignatureReviewStateEnum }),
    reasonCode: t.field({
      type: VoidReasonEnum,
      nullable: true,
      description: 'Why, as the public ledger says; only of a VOID.',
      select: { reasonCode: true },
      resolve: ({ reasonCode }) => (reasonCode !== null && isVoidReason(reasonCode) ? reasonCode : null),
    }),
    total: t.exposeInt('total', { description: 'Signatures there were when it began.' }),
    decided: t.exposeInt('decided', {
      description:
        'Signatures decided so far. Fewer than `total` at the end when some were withdrawn meanwhile.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
  }),
});

import { firstNameAndInitial, isAppealable, refuseEditing } from '@groundswell/domain';
import { encodeId } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { DecisionReasonEnum, ModerationDecisionEnum, ModerationKindEnum } from './case-enums.ts';
import { reasonOf } from './reason-of.ts';

const Appeal = builder.prismaObject('ModerationCase', {
  variant: 'Appeal',
  description: 'What a creator answered to a decision, and what came of it.',
  fields: (t) => ({
    statement: t.string({ select: { statement: true }, resolve: ({ statement }) => statement ?? '' }),
    by: t.string({
      nullable: true,
      select: { appealedBy: { select: { name: true } } },
      resolve: ({ appealedBy }) => appealedBy && firstNameAndInitial(appealedBy.name),
    }),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    decision: t.expose('decision', { type: ModerationDecisionEnum, nullable: true }),
    reason: t.field({
      type: DecisionReasonEnum,
      nullable: true,
      select: { reasonCode: true },
      resolve: reasonOf,
    }),
    publicNote: t.exposeString('publicNote', { nullable: true }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
  }),
});

export const PetitionDecision = builder.prismaObject('ModerationCase', {
  variant: 'PetitionDecision',
  description: 'What a moderator decided about a petition, as its creator is told.',
  fields: (t) => ({
    id: t.id({ select: { id: true }, resolve: ({ id }) => encodeId('ModerationCase', id) }),
    kind: t.expose('kind', { type: ModerationKindEnum }),
    decision: t.expose('decision', { type: ModerationDecisionEnum, nullable: true }),
    reason: t.field({
      type: DecisionReasonEnum,
      nullable: true,
      select: { reasonCode: true },
      resolve: reasonOf,
    }),
    publicNote: t.exposeString('publicNote', {
      nullable: true,
      description: 'What the moderator says, for everybody.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
    updateTitle: t.string({
      nullable: true,
      description: 'Of the campaign update it is about.',
      select: { update: { select: { title: true } } },
      resolve: ({ update }) => update?.title ?? null,
    }),
    appeal: t.field({
      type: Appeal,
      nullable: true,
      select: (_args, _ctx, nestedSelection) => ({
        appeals: nestedSelection({ take: 1, orderBy: { openedAt: 'asc' } }),
      }),
      resolve: ({ appeals }) => appeals[0] ?? null,
    }),
    appealable: t.boolean({
      description: 'Whether whoever asks can have it looked at again.',
      select: {
        kind: true,
        decision: true,
        petition: { select: { creatorId: true, organisationId: true } },
        _count: { select: { appeals: true } },
      },
      resolve: ({ kind, decision, petition, _count }, _args, { actor }) =>
        decision !== null &&
        _count.appeals === 0 &&
        actor.kind === 'account' &&
        isAppealable({ kind, decision }) &&
        refuseEditing(actor, petition) === null,
    }),
  }),
});

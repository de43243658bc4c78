import { PUBLIC_STATUSES } from '@groundswell/domain';
import { builder, pageCost } from '../builder.ts';
import { Petition } from '../petition/type.petition.ts';
import { DecisionReasonEnum, ModerationDecisionEnum, ModerationKindEnum } from './case-enums.ts';
import { reasonOf } from './reason-of.ts';

const LoggedDecision = builder.prismaObject('ModerationCase', {
  variant: 'LoggedDecision',
  description:
    'A decision of a moderator, as everybody can read it. Who decided and who reported is not said.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ModerationKindEnum }),
    decision: t.expose('decision', { type: ModerationDecisionEnum, nullable: true }),
    reason: t.field({
      type: DecisionReasonEnum,
      nullable: true,
      select: { reasonCode: true },
      resolve: reasonOf,
    }),
    publicNote: t.exposeString('publicNote', { nullable: true }),
    day: t.field({
      type: 'DateTime',
      description: 'The day it was decided on, in UTC.',
      select: { decidedAt: true },
      resolve: ({ decidedAt }) => new Date(new Date(decidedAt ?? 0).setUTCHours(0, 0, 0, 0)),
    }),
    petition: t.field({
      type: Petition,
      nullable: true,
      description:
        'The petition, where everybody can see it. Null of a dismissed report too: that somebody reported for nothing is nobody’s business.',
      select: (_args, _ctx, nestedSelection) => ({
        kind: true,
        decision: true,
        petition: nestedSelection(true),
      }),
      resolve: ({ kind, decision, petition }) =>
        PUBLIC_STATUSES.some((status) => status === petition.status) &&
        !(kind === 'REPORT' && decision === 'DISMISS')
          ? petition
          : null,
    }),
  }),
});

builder.queryField('moderationLog', (t) =>
  t.prismaConnection(
    {
      type: LoggedDecision,
      cursor: 'id',
      complexity: pageCost,
      description: 'What moderators decided, the newest first.',
      resolve: (query, _root, _args, { reader }) =>
        reader.moderationCase.findMany({
          ...query,
          where: { decidedAt: { not: null } },
          orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
        }),
    },
    { name: 'ModerationLogConnection', description: 'A page of the public log of decisions.' },
    { name: 'ModerationLogEdge' },
  ),
);

import { claimedUntil, firstNameAndInitial, refuseOwnCase } from '@groundswell/domain';
import { z } from 'zod';
import { encodeId } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { Petition } from '../petition/type.petition.ts';
import { CampaignUpdate } from '../timeline/type.campaign-update.ts';
import {
  DecisionReasonEnum,
  ModerationDecisionEnum,
  ModerationKindEnum,
  ReportReasonEnum,
} from './case-enums.ts';
import { reasonOf } from './reason-of.ts';
import { PetitionDecision } from './type.petition-decision.ts';
import { Report } from './type.report.ts';

const CLAIM = { claimedById: true, claimedAt: true } as const;

const ReportCount = builder
  .objectRef<{ reason: (typeof ReportReasonEnum)['$inferType']; count: number }>('ReportCount')
  .implement({
    description: 'How many reports give one reason.',
    fields: (t) => ({ reason: t.expose('reason', { type: ReportReasonEnum }), count: t.exposeInt('count') }),
  });

export const ModerationCase = builder.prismaObject('ModerationCase', {
  description: 'One thing that waits for a moderator, or was decided by one. For moderators.',
  fields: (t) => ({
    id: t.id({ select: { id: true }, resolve: ({ id }) => encodeId('ModerationCase', id) }),
    kind: t.expose('kind', { type: ModerationKindEnum }),
    petition: t.relation('petition', { type: Petition }),
    update: t.relation('update', {
      type: CampaignUpdate,
      nullable: true,
      description: 'The campaign update it is about, retracted or not.',
    }),
    mailingSize: t.int({
      nullable: true,
      description: 'Recipients of the mailing it is about.',
      select: { mailing: { select: { total: true } } },
      resolve: ({ mailing }) => mailing?.total ?? null,
    }),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    statement: t.exposeString('statement', {
      nullable: true,
      description: 'Of an appeal: why the decision should be another.',
    }),
    appealOf: t.relation('appealOf', {
      type: PetitionDecision,
      nullable: true,
      description: 'Of an appeal: the decision it is about.',
    }),
    claimedBy: t.string({
      nullable: true,
      description: 'Who is at it, as first name and initial; null when nobody is.',
      select: { ...CLAIM, claimedBy: { select: { name: true } } },
      resolve: ({ claimedBy, ...claim }) =>
        claimedBy && claimedUntil(claim, new Date()) ? firstNameAndInitial(claimedBy.name) : null,
    }),
    claimedUntil: t.field({
      type: 'DateTime',
      nullable: true,
      select: CLAIM,
      resolve: (claim) => claimedUntil(claim, new Date()),
    }),
    claimedByMe: t.boolean({
      description: 'Whether whoever asks is at it.',
      select: CLAIM,
      resolve: (claim, _args, { actor }) =>
        actor.kind === 'account' &&
        claim.claimedById === actor.accountId &&
        claimedUntil(claim, new Date()) !== null,
    }),
    own: t.boolean({
      description: 'Whether whoever asks is part of it and may not decide.',
      select: {
        appealedById: true,
        petition: { select: { creatorId: true, organisationId: true } },
        update: { select: { authorId: true } },
        mailing: { select: { createdById: true } },
        appealOf: { select: { decidedById: true } },
      },
      resolve: ({ petition, update, mailing, appealOf, appealedById }, _args, { actor }) =>
        refuseOwnCase(actor, {
          petition,
          appealedById,
          authorId: update?.authorId ?? mailing?.createdById ?? null,
          firstDecidedById: appealOf?.decidedById ?? null,
        }) !== null,
    }),
    decision: t.expose('decision', { type: ModerationDecisionEnum, nullable: true }),
    reason: t.field({
      type: DecisionReasonEnum,
      nullable: true,
      select: { reasonCode: true },
      resolve: reasonOf,
    }),
    publicNote: t.exposeString('publicNote', { nullable: true }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
    decidedBy: t.string({
      nullable: true,
      select: { decidedBy: { select: { name: true } } },
      resolve: ({ decidedBy }) => decidedBy && firstNameAndInitial(decidedBy.name),
    }),
    reports: t.relation('reports', {
      type: Report,
      description: 'What visitors say, the newest first.',
      args: { first: t.arg.int({ defaultValue: 20, required: true, validate: z.int().min(0).max(100) }) },
      complexity: ({ first }) => ({ field: 1, multiplier: first }),
      query: ({ first }) => ({ orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], take: first }),
    }),
    reportCounts: t.field({
      type: [ReportCount],
      description: 'How many reports give which reason, the most frequent first.',
      select: { id: true },
      resolve: async ({ id }, _args, { reader }) => {
        const counts = await reader.report.groupBy({ by: ['reason'], where: { caseId: id }, _count: true });
        return counts
          .map(({ reason, _count: count }) => ({ reason, count }))
          .toSorted((a, b) => b.count - a.count);
      },
    }),
  }),
});

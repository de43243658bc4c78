import { TIMELINE_KINDS, timelineTitle } from '@groundswell/domain';
import type { PrismaTypes } from '@groundswell/store';
import { BROADCASTABLE } from '../broadcastable.ts';
import { builder } from '../builder.ts';
import { PetitionOutcomeEnum } from '../petition/enums.ts';
import { VISIBLE } from '../petition/visible.ts';
import { publicTime } from './public-time.ts';
import { toldItems } from '../../realtime/told-items.ts';
import { CampaignUpdate } from './type.campaign-update.ts';
import { Milestone } from './type.milestone.ts';

const TimelineKind = builder.enumType('TimelineKind', { values: TIMELINE_KINDS });

export const TimelineItem = builder.prismaNode('TimelineItem', {
  description: "Something that happened on a petition's way.",
  id: { field: 'id', extensions: BROADCASTABLE },
  nullable: true,
  findUnique: (id) => ({ id, petition: VISIBLE, ...toldItems() }),
  fields: (t) => ({
    kind: t.expose('kind', { extensions: BROADCASTABLE, type: TimelineKind }),
    at: t.field({
      extensions: BROADCASTABLE,
      type: 'DateTime',
      description: 'When it happened; of a milestone of a high-risk petition only the day.',
      select: { at: true, kind: true, petition: { select: { highRisk: true } } },
      resolve: ({ at, kind, petition }) => publicTime(at, petition.highRisk && kind === 'MILESTONE'),
    }),
    title: t.string({
      extensions: BROADCASTABLE,
      description:
        "An update's own title; for the rest, and for an update that was retracted, words in the reader's language.",
      select: {
        kind: true,
        outcome: true,
        update: { select: { title: true, retractedAt: true } },
        milestone: { select: { value: true } },
      },
      resolve: ({ kind, outcome, update, milestone }, _args, { locale }) =>
        timelineTitle(
          {
            kind,
            outcome,
            updateTitle: update && !update.retractedAt ? update.title : null,
            milestone: milestone?.value ?? null,
          },
          locale,
        ),
    }),
    note: t.exposeString('note', {
      extensions: BROADCASTABLE,
      nullable: true,
      description: 'More words: the statement with an outcome, the reason for a change of the text.',
    }),
    changedAt: t.field({
      extensions: BROADCASTABLE,
      type: 'DateTime',
      nullable: true,
      description: 'When its update was edited or retracted last; null of all that stands as it was written.',
      select: { update: { select: { editedAt: true, retractedAt: true } } },
      resolve: ({ update }) => update?.retractedAt ?? update?.editedAt ?? null,
    }),
    outcome: t.expose('outcome', { extensions: BROADCASTABLE, type: PetitionOutcomeEnum, nullable: true }),
    update: t.field({
      extensions: BROADCASTABLE,
      type: CampaignUpdate,
      nullable: true,
      description: 'Null of what is no update, and of an update that was retracted.',
      select: (_args, _ctx, nestedSelection) => ({
        update: nestedSelection({ select: { retractedAt: true } }),
      }),
      // What else was asked of the update is in the row, which the plugin types by this selection alone.
      resolve: ({ update }) =>
        update?.retractedAt ? null : (update as PrismaTypes['CampaignUpdate']['Shape']),
    }),
    milestone: t.relation('milestone', { extensions: BROADCASTABLE, type: Milestone, nullable: true }),
  }),
});

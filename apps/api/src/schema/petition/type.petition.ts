import { disclaimerWords, firstNameAndInitial, PUBLISHED_STATUSES, summaryOf } from '@groundswell/domain';
import { renderMarkdown } from '../../markdown/render-markdown.ts';
import { BROADCASTABLE } from '../broadcastable.ts';
import { builder, pageCost } from '../builder.ts';
import { Image } from '../image/type.image.ts';
import { Organisation } from '../organisation/type.organisation.ts';
import { CampaignUpdateConnection } from '../timeline/connection.campaign-update.ts';
import { TimelineConnection } from '../timeline/connection.timeline.ts';
import { toldItems } from '../../realtime/told-items.ts';
import { Milestone } from '../timeline/type.milestone.ts';
import { Topic } from '../topic/type.topic.ts';
import { Creator } from './type.creator.ts';
import { PetitionOutcomeEnum, PetitionStatusEnum } from './enums.ts';
import { Goal, SignatureCount } from './type.signature-count.ts';
import { visibleTo } from './visible.ts';

const countSelect = { id: true, highRisk: true, tally: true } as const;

export const Petition = builder.prismaNode('Petition', {
  description: 'A request to a target, with a title, a body and a count.',
  id: { field: 'id', extensions: BROADCASTABLE },
  nullable: true,
  findUnique: (id, { actor }) => ({ id, ...visibleTo(actor) }),
  fields: (t) => ({
    slug: t.exposeString('slug', { extensions: BROADCASTABLE, description: 'The last part of its address.' }),
    url: t.field({
      extensions: BROADCASTABLE,
      type: 'URL',
      select: { slug: true },
      resolve: ({ slug }, _args, { origin }) => `${origin}/petitions/${encodeURIComponent(slug)}`,
    }),
    locale: t.expose('locale', {
      extensions: BROADCASTABLE,
      type: 'Locale',
      description: 'The language it is written in.',
    }),
    status: t.expose('status', { extensions: BROADCASTABLE, type: PetitionStatusEnum }),
    outcome: t.expose('outcome', { extensions: BROADCASTABLE, type: PetitionOutcomeEnum }),
    title: t.string({
      extensions: BROADCASTABLE,
      description: 'What is asked, in at most 150 characters.',
      select: { currentText: { select: { title: true } } },
      resolve: ({ currentText }) => currentText?.title ?? '',
    }),
    body: t.string({
      description: 'The text as written, Markdown.',
      select: { currentText: { select: { body: true } } },
      resolve: ({ currentText }) => currentText?.body ?? '',
    }),
    bodyHtml: t.string({
      description:
        'The text as clean HTML: paragraphs, headings from h2, lists, quotes, links. No scripts, images or styles. A link to a video alone in a paragraph is put into a figure with data-video and data-embed-url; nothing is loaded unless you do so.',
      select: { currentText: { select: { body: true } } },
      resolve: ({ currentText }) => renderMarkdown(currentText?.body ?? ''),
    }),
    image: t.field({
      extensions: BROADCASTABLE,
      type: Image,
      nullable: true,
      description: 'The picture with its text.',
      select: (_args, _ctx, nestedSelection) => ({
        currentText: { select: { image: nestedSelection(true) } },
      }),
      resolve: ({ currentText }) => currentText?.image ?? null,
    }),
    summary: t.string({
      extensions: BROADCASTABLE,
      description: 'The beginning of the text in plain words, at most 200 characters.',
      select: { currentText: { select: { body: true } } },
      resolve: ({ currentText }) => summaryOf(currentText?.body ?? ''),
    }),
    target: t.string({
      extensions: BROADCASTABLE,
      nullable: true,
      description: 'Who is asked, in the words of the creator. A petition without a target is complete.',
      select: { currentText: { select: { target: { select: { name: true } } } } },
      resolve: ({ currentText }) => currentText?.target?.name ?? null,
    }),
    creator: t.relation('creator', { type: Creator }),
    organisation: t.relation('organisation', { type: Organisation, nullable: true }),
    disclaimer: t.string({
      nullable: true,
      description: "Keeps the creator's words apart from the hub's. Null for a petition by the hub itself.",
      select: { creator: { select: { name: true } }, organisation: { select: { isHub: true } } },
      resolve: ({ creator, organisation }, _args, { hub, locale }) =>
        organisation?.isHub ? null : disclaimerWords(firstNameAndInitial(creator.name), hub.name, locale),
    }),
    topics: t.field({
      type: [Topic],
      select: { topics: { select: { topic: { include: { names: true } } } } },
      resolve: ({ topics }) => topics.map(({ topic }) => topic),
    }),
    signatureCount: t.field({
      extensions: BROADCASTABLE,
      type: SignatureCount,
      description: 'How many have signed.',
      select: countSelect,
      resolve: (petition, _args, { realtime }) => realtime.currentCount(petition),
    }),
    goal: t.field({
      extensions: BROADCASTABLE,
      type: Goal,
      description: 'The number hoped for next.',
      select: countSelect,
      resolve: (petition, _args, { realtime }) => realtime.currentCount(petition),
    }),
    milestones: t.relation('milestones', {
      type: Milestone,
      description: 'The rungs that were reached, lowest first.',
      query: () => ({ where: { reachedAt: { lte: new Date() } }, orderBy: { value: 'asc' } }),
    }),
    timeline: t.relatedConnection(
      'timelineItems',
      {
        description: 'What happened, newest first.',
        cursor: 'id',
        complexity: pageCost,
        query: () => ({ where: toldItems(), orderBy: { seq: 'desc' } }),
      },
      TimelineConnection,
    ),
    updates: t.relatedConnection(
      'updates',
      {
        description: 'Campaign updates, newest first.',
        cursor: 'id',
        complexity: pageCost,
        query: { where: { retractedAt: null }, orderBy: [{ postedAt: 'desc' }, { id: 'asc' }] },
      },
      CampaignUpdateConnection,
    ),
    highRisk: t.exposeBoolean('highRisk', {
      extensions: BROADCASTABLE,
      description:
        'Signers may be in danger: names, places and exact times are never shown, the count moves on a long grid.',
    }),
    listed: t.boolean({
      description:
        'Whether lists show it: published, and looked at by a moderator. Otherwise it is found by its address only.',
      select: { status: true, reviewedAt: true },
      resolve: ({ status, reviewedAt }) =>
        reviewedAt !== null && PUBLISHED_STATUSES.some((published) => published === status),
    }),
    postedAt: t.expose('postedAt', { extensions: BROADCASTABLE, type: 'DateTime', nullable: true }),
    updatedAt: t.expose('updatedAt', {
      extensions: BROADCASTABLE,
      type: 'DateTime',
      nullable: true,
      description: 'When the text last changed after posting; null when it never did.',
    }),
    closesAt: t.expose('closesAt', { extensions: BROADCASTABLE, type: 'DateTime', nullable: true }),
  }),
});

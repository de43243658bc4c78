import { renderMarkdown } from '../../markdown/render-markdown.ts';
import { BROADCASTABLE } from '../broadcastable.ts';
import { builder } from '../builder.ts';
import { Image } from '../image/type.image.ts';
import { VISIBLE } from '../petition/visible.ts';

export const CampaignUpdate = builder.prismaNode('CampaignUpdate', {
  description: "A post on a petition's timeline. One that was retracted meanwhile has no words any more.",
  id: { field: 'id', extensions: BROADCASTABLE },
  nullable: true,
  findUnique: (id) => ({ id, retractedAt: null, petition: VISIBLE }),
  fields: (t) => ({
    // Nothing but these four reads what it says, so that they are gone everywhere at once.
    title: t.string({
      extensions: BROADCASTABLE,
      select: { title: true, retractedAt: true },
      resolve: ({ title, retractedAt }) => (retractedAt ? '' : title),
    }),
    body: t.string({
      extensions: BROADCASTABLE,
      description: 'Markdown.',
      select: { body: true, retractedAt: true },
      resolve: ({ body, retractedAt }) => (retractedAt ? '' : body),
    }),
    bodyHtml: t.string({
      extensions: BROADCASTABLE,
      description: 'The body as clean HTML.',
      select: { body: true, retractedAt: true },
      resolve: ({ body, retractedAt }) => (retractedAt ? '' : renderMarkdown(body)),
    }),
    image: t.field({
      extensions: BROADCASTABLE,
      type: Image,
      nullable: true,
      select: (_args, _ctx, nestedSelection) => ({ retractedAt: true, image: nestedSelection(true) }),
      resolve: ({ image, retractedAt }) => (retractedAt ? null : image),
    }),
    postedAt: t.expose('postedAt', { extensions: BROADCASTABLE, type: 'DateTime' }),
    editedAt: t.expose('editedAt', { extensions: BROADCASTABLE, type: 'DateTime', nullable: true }),
    retractedAt: t.expose('retractedAt', { extensions: BROADCASTABLE, type: 'DateTime', nullable: true }),
    petition: t.relation('petition', { extensions: BROADCASTABLE }),
  }),
});

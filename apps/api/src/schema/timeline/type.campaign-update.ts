import { renderMarkdown } from '../../markdown/render-markdown.ts';
import { BROADCASTABLE } from '../broadcastable.ts';
import { builder } from '../builder.ts';
import { VISIBLE } from '../petition/visible.ts';

export const CampaignUpdate = builder.prismaNode('CampaignUpdate', {
  description: "A post on a petition's timeline.",
  id: { field: 'id', extensions: BROADCASTABLE },
  nullable: true,
  findUnique: (id) => ({ id, retractedAt: null, petition: VISIBLE }),
  fields: (t) => ({
    title: t.exposeString('title', { extensions: BROADCASTABLE }),
    body: t.exposeString('body', { extensions: BROADCASTABLE, description: 'Markdown.' }),
    bodyHtml: t.string({
      extensions: BROADCASTABLE,
      description: 'The body as clean HTML.',
      select: { body: true },
      resolve: ({ body }) => renderMarkdown(body),
    }),
    postedAt: t.expose('postedAt', { extensions: BROADCASTABLE, type: 'DateTime' }),
    editedAt: t.expose('editedAt', { extensions: BROADCASTABLE, type: 'DateTime', nullable: true }),
    petition: t.relation('petition', { extensions: BROADCASTABLE }),
  }),
});

import { renderMarkdown } from '../../markdown/render-markdown.ts';
import { builder } from '../builder.ts';
import { VISIBLE } from '../petition/visible.ts';

export const CampaignUpdate = builder.prismaNode('CampaignUpdate', {
  description: "A post on a petition's timeline.",
  id: { field: 'id' },
  findUnique: (id) => ({ id, retractedAt: null, petition: VISIBLE }),
  fields: (t) => ({
    title: t.exposeString('title'),
    body: t.exposeString('body', { description: 'Markdown.' }),
    bodyHtml: t.string({
      description: 'The body as clean HTML.',
      select: { body: true },
      resolve: ({ body }) => renderMarkdown(body),
    }),
    postedAt: t.expose('postedAt', { type: 'DateTime' }),
    editedAt: t.expose('editedAt', { type: 'DateTime', nullable: true }),
    petition: t.relation('petition'),
  }),
});

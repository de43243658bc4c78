import { builder } from '../builder.ts';

export const Organisation = builder.prismaNode('Organisation', {
  description: 'A partner with its own petitions, or the organisation behind the hub.',
  id: { field: 'id' },
  nullable: true,
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.exposeString('name'),
    url: t.expose('url', { type: 'URL', nullable: true }),
    privacyPolicyUrl: t.expose('privacyPolicyUrl', { type: 'URL', nullable: true }),
  }),
});

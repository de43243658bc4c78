import { builder } from '../builder.ts';
import { localName } from './local-name.ts';

export const Topic = builder.prismaObject('Topic', {
  description: 'What petitions are about.',
  include: { names: true },
  fields: (t) => ({
    slug: t.exposeString('slug'),
    name: t.string({
      description: "In the reader's language (Accept-Language) where the hub has it.",
      resolve: (topic, _args, { locale }) => localName(topic, locale),
    }),
  }),
});

builder.queryField('topics', (t) =>
  t.prismaField({
    type: [Topic],
    description: 'Every topic, in the order of the hub.',
    resolve: (query, _root, _args, { reader }) =>
      reader.topic.findMany({ ...query, orderBy: { position: 'asc' } }),
  }),
);

import { isSlug } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';
import { visibleTo } from './visible.ts';

builder.queryField('petition', (t) =>
  t.prismaField({
    type: Petition,
    nullable: true,
    description: 'The petition at this address, or null when there is none that this reader may see.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: (query, _root, { slug }, { reader, actor }) =>
      isSlug(slug) ? reader.petition.findUnique({ ...query, where: { slug, ...visibleTo(actor) } }) : null,
  }),
);

import { builder } from '../builder.ts';
import { Organisation } from './type.organisation.ts';

builder.queryField('organisation', (t) =>
  t.prismaField({
    type: Organisation,
    nullable: true,
    description: 'The organisation at this address.',
    args: { slug: t.arg.string({ required: true }) },
    resolve: (query, _root, { slug }, { reader }) =>
      reader.organisation.findUnique({ ...query, where: { slug } }),
  }),
);

import { isMemberOf } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { Organisation } from './type.organisation.ts';

builder.prismaObjectFields(Organisation, (t) => ({
  sealingKey: t.string({
    nullable: true,
    description:
      'The public key of age its exports with contact data are sealed to. Null but for its members.',
    select: { id: true, sealingKey: true },
    resolve: ({ id, sealingKey }, _args, { actor }) =>
      actor.kind === 'account' && isMemberOf(actor, id) ? sealingKey : null,
  }),
}));

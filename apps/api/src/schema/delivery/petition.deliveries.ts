import { refuseEditing } from '@groundswell/domain';
import { z } from 'zod';
import { idOf } from '../../graphql/global-id.ts';
import { builder } from '../builder.ts';
import { Petition } from '../petition/type.petition.ts';
import { Delivery } from './type.delivery.ts';

const READERS = 'Null but for its creator, members of its organisation and their keys with SIGNATURES_READ.';

builder.prismaObjectFields(Petition, (t) => ({
  deliveries: t.prismaField({
    type: [Delivery],
    nullable: true,
    description: `When and to whom it was handed over, the newest first. ${READERS}`,
    args: { first: t.arg.int({ defaultValue: 20, required: true, validate: z.int().min(0).max(100) }) },
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    select: { id: true, creatorId: true, organisationId: true },
    authScopes: (petition, _args, { actor }) => refuseEditing(actor, petition, 'SIGNATURES_READ') === null,
    unauthorizedResolver: () => null,
    resolve: (query, { id }, { first }, { reader }) =>
      reader.delivery.findMany({
        ...query,
        where: { petitionId: id },
        orderBy: [{ deliveredAt: 'desc' }, { revision: 'desc' }, { id: 'asc' }],
        take: first,
      }),
  }),
  delivery: t.prismaField({
    type: Delivery,
    nullable: true,
    description: `One of its deliveries; null when there is none of this id. ${READERS}`,
    args: { id: t.arg.id({ required: true }) },
    select: { id: true, creatorId: true, organisationId: true },
    authScopes: (petition, _args, { actor }) => refuseEditing(actor, petition, 'SIGNATURES_READ') === null,
    unauthorizedResolver: () => null,
    resolve: (query, { id: petitionId }, args, { reader }) => {
      const id = idOf('Delivery', args.id);
      return id === null ? null : reader.delivery.findUnique({ ...query, where: { id, petitionId } });
    },
  }),
}));

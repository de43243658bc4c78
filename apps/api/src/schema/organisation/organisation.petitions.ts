import { builder, pageCost } from '../builder.ts';
import { PetitionConnection } from '../petition/connection.petition.ts';
import { LISTED } from '../petition/visible.ts';
import { Organisation } from './type.organisation.ts';

builder.prismaObjectFields(Organisation, (t) => ({
  petitions: t.relatedConnection(
    'petitions',
    {
      cursor: 'id',
      complexity: pageCost,
      description: 'Its petitions, newest first.',
      query: { where: LISTED, orderBy: [{ postedAt: 'desc' }, { id: 'asc' }] },
    },
    PetitionConnection,
  ),
}));

import { refuseEditing } from '@groundswell/domain';
import { readStatistics } from '../../statistics/read-statistics.ts';
import { builder } from '../builder.ts';
import { Petition } from '../petition/type.petition.ts';
import { PetitionStatistics } from './type.petition-statistics.ts';

builder.prismaObjectFields(Petition, (t) => ({
  statistics: t.field({
    type: PetitionStatistics,
    nullable: true,
    description:
      'What became of it. Null but for its creator, members of its organisation and their keys with SIGNATURES_READ.',
    complexity: 100,
    select: {
      id: true,
      highRisk: true,
      postedAt: true,
      createdAt: true,
      creatorId: true,
      organisationId: true,
    },
    resolve: (petition, _args, { actor, reader, hub }) =>
      refuseEditing(actor, petition, 'SIGNATURES_READ')
        ? null
        : readStatistics(reader, petition, { ladder: hub.goalLadder, now: new Date() }),
  }),
}));

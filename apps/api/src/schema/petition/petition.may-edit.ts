import { refuseEditing } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';

builder.prismaObjectFields(Petition, (t) => ({
  mayEdit: t.boolean({
    description: 'Whether whoever asks speaks for it: its creator, and its organisation.',
    select: { creatorId: true, organisationId: true },
    resolve: (petition, _args, { actor }) => refuseEditing(actor, petition) === null,
  }),
}));

import { PetitionClosedError, PetitionNotFoundError, PetitionNotOpenError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from './type.user-error.ts';

builder.objectType(PetitionNotFoundError, {
  name: 'PetitionNotFoundError',
  description: 'No such petition, or none that this reader may see.',
  interfaces: [UserError],
});

builder.objectType(PetitionNotOpenError, {
  name: 'PetitionNotOpenError',
  description: 'The petition takes no signatures now.',
  interfaces: [UserError],
});

builder.objectType(PetitionClosedError, {
  name: 'PetitionClosedError',
  description: 'The petition has ended.',
  interfaces: [UserError],
  fields: (t) => ({
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended by itself; null when it was closed by hand.',
    }),
  }),
});

import { IllegalTransitionError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { PetitionStatusEnum } from '../petition/enums.ts';
import { UserError } from './type.user-error.ts';

builder.objectType(IllegalTransitionError, {
  name: 'IllegalTransitionError',
  description: 'From where the petition is in its life, it cannot go there.',
  interfaces: [UserError],
  fields: (t) => ({
    status: t.expose('status', { type: PetitionStatusEnum, description: 'Where the petition is.' }),
  }),
});

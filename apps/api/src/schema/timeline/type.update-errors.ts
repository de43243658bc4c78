import { UpdateNotFoundError, UpdateRetractedError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from '../error/type.user-error.ts';

builder.objectType(UpdateNotFoundError, {
  name: 'UpdateNotFoundError',
  description: 'There is no such update.',
  interfaces: [UserError],
});

builder.objectType(UpdateRetractedError, {
  name: 'UpdateRetractedError',
  description: 'The update was retracted before.',
  interfaces: [UserError],
});

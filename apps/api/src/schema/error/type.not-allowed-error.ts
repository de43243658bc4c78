import { NotAllowedError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from './type.user-error.ts';

builder.objectType(NotAllowedError, {
  name: 'NotAllowedError',
  description: 'Asked by someone who may not.',
  interfaces: [UserError],
});

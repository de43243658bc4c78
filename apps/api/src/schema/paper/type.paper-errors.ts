import {
  PaperBatchDecidedError,
  PaperBatchNotFoundError,
  SecondPersonNeededError,
  SheetAlreadyEnteredError,
} from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from '../error/type.user-error.ts';

builder.objectType(SheetAlreadyEnteredError, {
  name: 'SheetAlreadyEnteredError',
  description: 'A sheet of the batch is in another one. A sheet counts once.',
  interfaces: [UserError],
  fields: (t) => ({ sheet: t.exposeString('sheet', { description: 'Its number.' }) }),
});

builder.objectType(PaperBatchNotFoundError, {
  name: 'PaperBatchNotFoundError',
  description: 'There is no such batch.',
  interfaces: [UserError],
});

builder.objectType(PaperBatchDecidedError, {
  name: 'PaperBatchDecidedError',
  description: 'The batch was approved or rejected before.',
  interfaces: [UserError],
});

builder.objectType(SecondPersonNeededError, {
  name: 'SecondPersonNeededError',
  description: 'Who entered a batch may not approve it.',
  interfaces: [UserError],
});

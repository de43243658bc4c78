import { EditedMeanwhileError, HighRiskStaysError, PetitionNotEditableError } from '@groundswell/domain';
import { builder } from '../builder.ts';
import { UserError } from './type.user-error.ts';

builder.objectType(EditedMeanwhileError, {
  name: 'EditedMeanwhileError',
  description: 'It is not the edition any more that the change was made from. Nothing was changed.',
  interfaces: [UserError],
});

builder.objectType(HighRiskStaysError, {
  name: 'HighRiskStaysError',
  description: 'Somebody has signed a high-risk petition: it stays one.',
  interfaces: [UserError],
});

builder.objectType(PetitionNotEditableError, {
  name: 'PetitionNotEditableError',
  description: 'The petition has ended; what it says stays.',
  interfaces: [UserError],
});

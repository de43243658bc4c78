import { PETITION_OUTCOMES, PETITION_STATUSES } from '@groundswell/domain';
import { builder } from '../builder.ts';

export const PetitionStatusEnum = builder.enumType('PetitionStatus', {
  description: 'Where a petition is in its life.',
  values: PETITION_STATUSES,
});

export const PetitionOutcomeEnum = builder.enumType('PetitionOutcome', {
  description: 'What came of a petition. Not its status.',
  values: PETITION_OUTCOMES,
});

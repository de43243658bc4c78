import { AGE_STATEMENTS, CONSENT_PURPOSES, NAME_DISPLAYS } from '@groundswell/domain';
import { builder } from '../builder.ts';

export const NameDisplay = builder.enumType('NameDisplay', {
  description: 'How a name may be shown.',
  values: NAME_DISPLAYS,
});

export const AgeStatement = builder.enumType('AgeStatement', {
  description: 'What a supporter says of their age: no birth date is asked for.',
  values: AGE_STATEMENTS,
});

export const ConsentPurpose = builder.enumType('ConsentPurpose', {
  description: 'What a supporter can agree to receive.',
  values: CONSENT_PURPOSES,
});

import type { SignPetitionInput } from '@groundswell/commands';

/** What a supporter called Ada types, but for the petition. */
export const ADA: Omit<SignPetitionInput, 'petitionId'> = {
  name: 'Ada Okafor',
  email: 'ada@example.org',
  country: 'DE',
  postcode: null,
  reason: null,
  nameDisplay: 'ANONYMOUS',
  age: 'OF_AGE',
  consents: [],
  locale: 'en',
  source: null,
  idempotencyKey: null,
};

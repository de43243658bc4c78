import { builder } from '../builder.ts';

/** Which petition is meant. */
export const PetitionInput = builder.inputType('PetitionInput', {
  fields: (t) => ({ petition: t.id({ required: true }) }),
});

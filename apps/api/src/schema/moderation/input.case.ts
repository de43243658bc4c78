import { builder } from '../builder.ts';

/** Which case is meant. */
export const CaseInput = builder.inputType('CaseInput', {
  fields: (t) => ({ case: t.id({ required: true }) }),
});

import { builder } from '../builder.ts';

export const TokenInput = builder.inputType('TokenInput', {
  fields: (t) => ({ token: t.string({ required: true, description: 'From the link in the mail.' }) }),
});

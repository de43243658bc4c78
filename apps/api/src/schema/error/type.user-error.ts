import type { DomainError } from '@groundswell/domain';
import { builder } from '../builder.ts';

export const UserError = builder.interfaceRef<DomainError>('UserError').implement({
  description: 'Why something a person asked for was not done.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable and for programs: "PETITION_CLOSED".' }),
    message: t.exposeString('message', { description: 'One sentence for the person who asked.' }),
    path: t.stringList({
      nullable: true,
      description: 'The input field that is meant, from the top: ["input", "email"]. Null when none is.',
      resolve: ({ path }) => path && ['input', ...path],
    }),
  }),
});

import { firstNameAndInitial } from '@groundswell/domain';
import { builder } from '../builder.ts';

export const Creator = builder.prismaObject('Account', {
  name: 'Creator',
  description: 'The person who started a petition.',
  fields: (t) => ({
    displayName: t.string({
      description: 'First name and initial: "Leyla H."',
      select: { name: true },
      resolve: ({ name }) => firstNameAndInitial(name),
    }),
  }),
});

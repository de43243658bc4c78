import { refuseAdministering, refuseText, SEARCH_MAX } from '@groundswell/domain';
import type { Prisma } from '@groundswell/store';
import { badInput } from '../../graphql/bad-input.ts';
import { builder, pageCost } from '../builder.ts';
import { AccountRoleEnum } from './enums.ts';
import { AccountProfile } from './type.account-profile.ts';

builder.queryField('accounts', (t) =>
  t.prismaConnection(
    {
      type: AccountProfile,
      cursor: 'id',
      nullable: true,
      complexity: pageCost,
      description: 'All accounts, newest first, for admins; null for everybody else.',
      args: {
        text: t.arg.string({ description: `A part of name or address, at most ${SEARCH_MAX} characters.` }),
        role: t.arg({ type: AccountRoleEnum, description: 'Only those who have this role.' }),
      },
      resolve: (query, _root, { text, role }, { actor, reader }) => {
        if (refuseAdministering(actor)) return null;
        const issue = refuseText(['text'], text ?? '', { min: 0, max: SEARCH_MAX });
        if (issue) throw badInput(issue.path, issue.message);
        return reader.account.findMany({
          ...query,
          where: { ...(text && { OR: contains(text) }), ...(role && { roles: { has: role } }) },
          orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        });
      },
    },
    { name: 'AccountConnection' },
    { name: 'AccountEdge' },
  ),
);

function contains(text: string): Prisma.AccountWhereInput[] {
  // % and _ are wild cards of LIKE; in a search they mean themselves.
  const words = { contains: text.trim().replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
  return [{ name: words }, { email: words }];
}

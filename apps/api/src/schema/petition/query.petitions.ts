import { PUBLISHED_STATUSES, refuseText, SEARCH_MAX } from '@groundswell/domain';
import type { Prisma } from '@groundswell/store';
import { badInput } from '../../graphql/bad-input.ts';
import { builder, pageCost } from '../builder.ts';
import { PetitionConnection } from './connection.petition.ts';
import { PetitionOutcomeEnum, PetitionStatusEnum } from './enums.ts';
import { Petition } from './type.petition.ts';
import { LISTED } from './visible.ts';

const ORDERS = {
  TRENDING: [{ tally: { trend: 'desc' } }, { id: 'asc' }],
  NEWEST: [{ postedAt: 'desc' }, { id: 'asc' }],
  MOST_SIGNED: [{ tally: { online: 'desc' } }, { id: 'asc' }],
  CLOSING_SOON: [{ closesAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
} satisfies Record<string, Prisma.PetitionOrderByWithRelationInput[]>;

const PetitionOrder = builder.enumType('PetitionOrder', {
  values: Object.keys(ORDERS) as (keyof typeof ORDERS)[],
});

const PetitionFilter = builder.inputType('PetitionFilter', {
  description: 'Petitions for which all of these hold.',
  fields: (t) => ({
    text: t.string({ description: `Words in title, text or target, at most ${SEARCH_MAX} characters.` }),
    topic: t.string({ description: 'A topic slug.' }),
    organisation: t.string({ description: 'An organisation slug.' }),
    locale: t.field({ type: 'Locale', description: 'The language it is written in.' }),
    country: t.field({
      type: 'CountryCode',
      description: 'Somebody from this country signed it; never high-risk petitions.',
    }),
    status: t.field({ type: [PetitionStatusEnum], description: 'Any of these; open ones when left out.' }),
    outcome: t.field({ type: [PetitionOutcomeEnum], description: 'Any of these.' }),
  }),
});

builder.queryField('petitions', (t) =>
  t.prismaConnection(
    {
      type: Petition,
      cursor: 'id',
      complexity: pageCost,
      description: 'Published petitions that a moderator has looked at.',
      args: {
        orderBy: t.arg({ type: PetitionOrder, defaultValue: 'TRENDING' }),
        filter: t.arg({ type: PetitionFilter }),
      },
      resolve: (query, _root, { orderBy, filter }, { reader }) =>
        reader.petition.findMany({
          ...query,
          where: where(filter ?? {}),
          orderBy: ORDERS[orderBy ?? 'TRENDING'],
        }),
    },
    PetitionConnection,
  ),
);

function where(filter: typeof PetitionFilter.$inferInput): Prisma.PetitionWhereInput {
  const { text, topic, organisation, locale, country, status, outcome } = filter;
  for (const [name, value] of Object.entries({ text, topic, organisation, country })) {
    const issue = refuseText(['filter', name], value ?? '', { min: 0, max: SEARCH_MAX });
    if (issue) throw badInput(issue.path, issue.message);
  }
  const asked = status ?? ['OPEN'];
  return {
    ...LISTED,
    status: { in: PUBLISHED_STATUSES.filter((known) => asked.includes(known)) },
    ...(text ? { currentText: { is: { OR: contains(text) } } } : {}),
    ...(topic ? { topics: { some: { topicSlug: topic } } } : {}),
    ...(organisation ? { organisation: { slug: organisation } } : {}),
    ...(locale ? { locale } : {}),
    // What was written before a petition became high-risk still names places.
    ...(country ? { highRisk: false, ledger: { some: { country } } } : {}),
    ...(outcome ? { outcome: { in: outcome } } : {}),
  };
}

function contains(text: string): Prisma.PetitionTextWhereInput[] {
  // % and _ are wild cards of LIKE; in a search they mean themselves.
  const words = { contains: text.trim().replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
  return [{ title: words }, { body: words }, { target: { name: words } }];
}

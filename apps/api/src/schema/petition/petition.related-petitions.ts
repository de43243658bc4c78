import { relatedTo, relatedWords, type Relatable, type Related } from '@groundswell/domain';
import { z } from 'zod';
import { localName } from '../topic/local-name.ts';
import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';

/** Petitions that are compared with one; the most signed of those that share something. */
const CANDIDATES = 200;

const RELATABLE = {
  id: true,
  creatorId: true,
  organisationId: true,
  locale: true,
  tally: { select: { online: true, paper: true } },
  topics: { select: { topicSlug: true } },
  currentText: { select: { target: { select: { name: true } } } },
} as const;

const RelatedPetition = builder.objectRef<Related<Relatable>>('RelatedPetition').implement({
  description: 'Another petition with the reason why it is shown.',
  fields: (t) => ({
    petition: t.prismaField({
      type: Petition,
      resolve: (query, { petition }, _args, { reader }) =>
        reader.petition.findUniqueOrThrow({ ...query, where: { id: petition.id } }),
    }),
    reason: t.string({
      description: 'Words for a reader: "Same topic: Human rights".',
      resolve: async ({ reason }, _args, { reader, locale }) => {
        if (reason.kind !== 'SAME_TOPIC') return relatedWords(reason, locale, String);
        const names = await reader.topicName.findMany({ where: { topicSlug: reason.topic } });
        return relatedWords(reason, locale, (slug) => localName({ slug, names }, locale));
      },
    }),
    score: t.exposeFloat('score', { description: 'How strongly it belongs, 0 to 1.' }),
  }),
});

builder.prismaObjectFields(Petition, (t) => ({
  relatedPetitions: t.field({
    type: [RelatedPetition],
    description: 'Open petitions to read next, the closest first.',
    args: { first: t.arg.int({ defaultValue: 6, required: true, validate: z.int().min(0).max(20) }) },
    complexity: ({ first }) => ({ field: 50, multiplier: first }),
    select: RELATABLE,
    resolve: async (petition, { first }, { reader }) => {
      const others = await reader.petition.findMany({
        where: { status: 'OPEN', id: { not: petition.id } },
        orderBy: [{ tally: { online: 'desc' } }, { id: 'asc' }],
        take: CANDIDATES,
        select: RELATABLE,
      });
      return relatedTo(relatable(petition), others.map(relatable), first);
    },
  }),
}));

function relatable(row: {
  id: string;
  creatorId: string;
  organisationId: string | null;
  locale: string;
  tally: { online: number; paper: number } | null;
  topics: { topicSlug: string }[];
  currentText: { target: { name: string } | null } | null;
}): Relatable {
  const { id, creatorId, organisationId, locale, tally, topics, currentText } = row;
  return {
    id,
    creatorId,
    organisationId,
    locale,
    total: (tally?.online ?? 0) + (tally?.paper ?? 0),
    topics: topics.map(({ topicSlug }) => topicSlug),
    target: currentText?.target?.name ?? null,
  };
}

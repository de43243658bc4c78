import type { Reader } from '@groundswell/store';
import { z } from 'zod';
import type { TextCounts } from '../../realtime/gridded-text-counts.ts';
import { builder } from '../builder.ts';
import { Petition } from './type.petition.ts';

interface TextVersionRow {
  readonly version: number;
  readonly title: string;
  readonly body: string;
  readonly changeNote: string | null;
  readonly createdAt: Date;
  readonly target: { readonly name: string } | null;
  /** Of every version of the petition. */
  readonly counts: TextCounts;
}

const TextVersion = builder.objectRef<TextVersionRow>('TextVersion').implement({
  description: 'What a petition said for a time. A version is never changed, only followed.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Grows with every version.' }),
    title: t.exposeString('title'),
    target: t.string({ nullable: true, resolve: ({ target }) => target?.name ?? null }),
    body: t.exposeString('body', { description: 'Markdown.' }),
    at: t.expose('createdAt', { type: 'DateTime', description: 'From when it was on the page.' }),
    changeNote: t.exposeString('changeNote', {
      nullable: true,
      description: 'Why it replaced the one before, in the words of the creator.',
    }),
    signatures: t.int({
      description: 'Counted signatures that stand under it. High-risk petitions: on the grid of the count.',
      resolve: ({ version, counts }) => counts.get(version) ?? 0,
    }),
    signedBefore: t.int({
      description:
        'Counted signatures that stand under an earlier version. High-risk petitions: as `signatures`.',
      resolve: ({ version, counts }) =>
        [...counts].reduce((sum, [signed, count]) => (signed < version ? sum + count : sum), 0),
    }),
  }),
});

builder.prismaObjectFields(Petition, (t) => ({
  textVersions: t.field({
    type: [TextVersion],
    description: 'What it has said since it was published, newest first.',
    args: {
      first: t.arg.int({ defaultValue: 20, required: true, validate: z.int().min(0).max(100) }),
      before: t.arg.int({ description: 'Only versions below this one.' }),
      version: t.arg.int({ description: 'Only this one.' }),
    },
    complexity: ({ first }) => ({ field: 50, multiplier: first }),
    select: { id: true, highRisk: true, postedAt: true },
    resolve: async (petition, { first, before, version }, { reader, realtime }) => {
      const from = await firstPublicVersion(petition, reader);
      const texts = await reader.petitionText.findMany({
        where: {
          petitionId: petition.id,
          version: { gte: from, lt: before ?? undefined, equals: version ?? undefined },
        },
        orderBy: { version: 'desc' },
        take: first,
        include: { target: { select: { name: true } } },
      });
      const counts: TextCounts = texts.length > 0 ? await realtime.textCounts(petition) : new Map();
      return texts.map((text) => ({ ...text, counts }));
    },
  }),
}));

/** The version that was on the page when `petition` was published; of a draft the last. What it said before is its creator's. */
async function firstPublicVersion(
  { id, postedAt }: { readonly id: string; readonly postedAt: Date | null },
  reader: Reader,
): Promise<number> {
  const text = await reader.petitionText.findFirst({
    where: { petitionId: id, createdAt: { lte: postedAt ?? undefined } },
    orderBy: { version: 'desc' },
    select: { version: true },
  });
  return text?.version ?? 1;
}

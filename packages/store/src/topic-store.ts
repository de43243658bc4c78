import type { Transaction } from './database.ts';

/** A topic and what it is called in each language (BCP 47). */
export interface NewTopic {
  readonly slug: string;
  readonly position: number;
  readonly names: Readonly<Record<string, string>>;
}

export async function insertTopic(tx: Transaction, { slug, position, names }: NewTopic): Promise<void> {
  await tx.topic.create({
    data: {
      slug,
      position,
      names: { create: Object.entries(names).map(([locale, name]) => ({ locale, name })) },
    },
  });
}

/** Every topic of the hub, as slugs. */
export async function findTopicSlugs(tx: Transaction): Promise<ReadonlySet<string>> {
  const rows = await tx.topic.findMany({ select: { slug: true } });
  return new Set(rows.map(({ slug }) => slug));
}

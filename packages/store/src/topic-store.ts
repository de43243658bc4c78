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

import { databaseOf } from './reader-database.ts';
import type { Reader } from './reader.ts';

/** A listed petition whose title is like another, and how much: 0 to 1. */
export interface SimilarPetition {
  readonly id: string;
  readonly score: number;
}

/** Characters of a text that are compared with titles. */
const COMPARED = 2_000;

/**
 * Listed open petitions whose titles share many trigrams with `title`, whole or in part, the most
 * alike first; those whose title comes up in `body` before others. Found by the index
 * `petition_text_title_trigrams`, with the thresholds PostgreSQL sets (0.3 of the whole, 0.6 of a part).
 */
export function findSimilarPetitions(
  reader: Reader,
  { title, body, first }: { readonly title: string; readonly body: string; readonly first: number },
): Promise<SimilarPetition[]> {
  const written = body.slice(0, COMPARED);
  return databaseOf(reader).$queryRaw<SimilarPetition[]>`
    SELECT p."id"::text AS "id", least(1,
        (similarity(t."title", ${title}) + word_similarity(${title}, t."title")) / 2
        + 0.05 * word_similarity(t."title", ${written})
      )::float8 AS "score"
    FROM "PetitionText" t JOIN "Petition" p ON p."currentTextId" = t."id"
    WHERE (t."title" % ${title} OR t."title" %> ${title})
      AND p."status" = 'OPEN' AND p."reviewedAt" IS NOT NULL
    ORDER BY "score" DESC, p."id" LIMIT ${first}`;
}

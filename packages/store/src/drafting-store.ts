import type { Database, Transaction } from './database.ts';
import { databaseOf } from './reader-database.ts';
import type { Reader } from './reader.ts';

/** Whether anybody has signed the petition or asked to, on screen or on paper. */
export async function hasSigners(db: Database | Transaction, petitionId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ signed: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "SignatureTally" WHERE "petitionId" = ${petitionId}::uuid AND "revision" > 0)
      OR EXISTS (SELECT 1 FROM "Signature" WHERE "petitionId" = ${petitionId}::uuid)
      OR EXISTS (SELECT 1 FROM "SignatureRequest" WHERE "petitionId" = ${petitionId}::uuid) AS "signed"`;
  return row?.signed ?? false;
}

/** `hasSigners`, for a resolver. */
export function findWhetherSigned(reader: Reader, petitionId: string): Promise<boolean> {
  return hasSigners(databaseOf(reader), petitionId);
}

/** The topics of a petition, as slugs. */
export async function findPetitionTopics(tx: Transaction, petitionId: string): Promise<string[]> {
  const rows = await tx.petitionTopic.findMany({ where: { petitionId }, orderBy: { topicSlug: 'asc' } });
  return rows.map(({ topicSlug }) => topicSlug);
}

export async function replacePetitionTopics(
  tx: Transaction,
  petitionId: string,
  topics: readonly string[],
): Promise<void> {
  await tx.petitionTopic.deleteMany({ where: { petitionId } });
  await tx.petitionTopic.createMany({ data: topics.map((topicSlug) => ({ petitionId, topicSlug })) });
}

/** Change what a creator chooses for a petition beside its text. */
export async function updatePetitionChoices(
  tx: Transaction,
  id: string,
  choices: {
    readonly slug?: string;
    readonly locale?: string;
    readonly highRisk?: boolean;
    readonly closesAt?: Date | null;
  },
): Promise<void> {
  await tx.petition.update({ where: { id }, data: choices });
}

/** How many petitions `creatorId` has started since `since`. */
export function countPetitionsSince(tx: Transaction, creatorId: string, since: Date): Promise<number> {
  return tx.petition.count({ where: { creatorId, createdAt: { gt: since } } });
}

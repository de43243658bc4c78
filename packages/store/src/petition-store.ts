import { randomUUID } from 'node:crypto';
import type { PetitionOutcome, PetitionStatus, PetitionText } from '@groundswell/domain';
import type { Database, Transaction } from './database.ts';

/** A petition's first rows. */
export interface NewPetition {
  readonly id: string;
  readonly slug: string;
  readonly locale: string;
  readonly highRisk: boolean;
  readonly creatorId: string;
  readonly organisationId: string | null;
  readonly sealedDataKey: Uint8Array<ArrayBuffer>;
  readonly text: PetitionText;
  readonly topics: readonly string[];
  readonly closesAt: Date | null;
  readonly createdAt: Date;
}

/** Add a draft with its first text version and an empty tally. */
export async function insertPetition(tx: Transaction, petition: NewPetition): Promise<void> {
  const { text, topics, ...row } = petition;
  await tx.petition.create({
    data: {
      ...row,
      tally: { create: { changedAt: petition.createdAt } },
      topics: { create: topics.map((topicSlug) => ({ topicSlug })) },
    },
  });
  const { id, createdAt } = petition;
  await insertPetitionText(tx, id, { version: 1, createdAt, text, imageId: null });
}

/** Add `text` as the version shown from now on. */
export async function insertPetitionText(
  tx: Transaction,
  petitionId: string,
  {
    version,
    createdAt,
    text,
    imageId,
  }: {
    readonly version: number;
    readonly createdAt: Date;
    readonly text: PetitionText;
    readonly imageId: string | null;
  },
): Promise<void> {
  const { target, ...words } = text;
  const id = randomUUID();
  await tx.petitionText.create({
    data: {
      id,
      petitionId,
      version,
      createdAt,
      imageId,
      targetId: target === null ? null : await targetId(tx, target),
      ...words,
    },
  });
  await tx.petition.update({ where: { id: petitionId }, data: { currentTextId: id } });
}

/** Write `text` over the version `id`. For what nobody has signed yet; see `hasSigners`. */
export async function updatePetitionText(
  tx: Transaction,
  id: string,
  text: PetitionText & { readonly imageId: string | null },
): Promise<void> {
  const { target, ...words } = text;
  const data = { ...words, targetId: target === null ? null : await targetId(tx, target) };
  await tx.petitionText.update({ where: { id }, data });
}

/** Any number, the same on every node. */
const SLUGS_LOCK = 7_235_291;

/** Let nobody else choose a slug until the transaction ends: of two petitions with one title, each gets its own. */
export async function lockSlugs(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${SLUGS_LOCK}::bigint)) AS locked`;
}

/** Whether a petition already has `slug`. */
export async function isSlugTaken(tx: Transaction, slug: string): Promise<boolean> {
  return (await tx.petition.count({ where: { slug } })) > 0;
}

/** The petition with what the commands of its creator need, locked until the transaction ends; or `null`. */
export async function findPetitionForUpdate(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Petition" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  return tx.petition.findUnique({ where: { id }, include: { currentText: { include: { target: true } } } });
}

/** A petition's place in its life, and the moments that go with it. */
export interface PetitionPlace {
  readonly status: PetitionStatus;
  readonly postedAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly closesAt: Date | null;
  readonly closedAt: Date | null;
}

/** Change a petition's place in its life. */
export async function updatePetitionStatus(tx: Transaction, id: string, place: PetitionPlace): Promise<void> {
  await tx.petition.update({ where: { id }, data: place });
}

/** Published petitions whose date has come at `now`, the longest due first. */
export async function findPetitionsToClose(db: Database, now: Date): Promise<string[]> {
  // Each status by an index of its own: petition_open_until has the open ones.
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      SELECT "id", "closesAt" FROM "Petition" WHERE "status" = 'OPEN' AND "closesAt" <= ${now}
      UNION ALL
      SELECT "id", "closesAt" FROM "Petition" WHERE "status" = 'PAUSED' AND "closesAt" <= ${now}
    ) AS due ORDER BY "closesAt", "id"`;
  return rows.map(({ id }) => id);
}

/** Note that a posted petition's text changed at `updatedAt`. */
export async function touchPetitionText(tx: Transaction, id: string, updatedAt: Date): Promise<void> {
  await tx.petition.update({ where: { id }, data: { updatedAt } });
}

/** Say what came of a petition. */
export async function updatePetitionOutcome(
  tx: Transaction,
  id: string,
  outcome: PetitionOutcome,
): Promise<void> {
  await tx.petition.update({ where: { id }, data: { outcome } });
}

async function targetId(tx: Transaction, name: string): Promise<string> {
  await tx.$executeRaw`
    INSERT INTO "Target" ("id", "name") VALUES (${randomUUID()}::uuid, ${name}) ON CONFLICT ("name") DO NOTHING`;
  const { id } = await tx.target.findUniqueOrThrow({ where: { name }, select: { id: true } });
  return id;
}

import type { Database, Transaction } from './database.ts';

/** A picture as it is first written down: its files come after it, so that no file is without a row. */
export interface NewImage {
  readonly id: string;
  readonly ownerId: string;
  /** `null`: for a petition that is not there yet. */
  readonly petitionId: string | null;
  /** Pixels and bytes of the largest size kept. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly alt: string;
  readonly createdAt: Date;
}

export async function insertImage(tx: Transaction, image: NewImage): Promise<void> {
  await tx.image.create({ data: image, select: { id: true } });
}

/** How many pictures `ownerId` has added since `since`. */
export function countImagesSince(tx: Transaction, ownerId: string, since: Date): Promise<number> {
  return tx.image.count({ where: { ownerId, createdAt: { gt: since } } });
}

/**
 * Make the picture the petition's, where it is its author's own or was added for the petition. Returns whether it is.
 * From then on no other petition takes it.
 */
export async function takeImage(
  tx: Transaction,
  imageId: string,
  { petitionId, authorId }: { readonly petitionId: string; readonly authorId: string | null },
): Promise<boolean> {
  const own = authorId === null ? [] : [{ ownerId: authorId, petitionId: null }];
  const where = { id: imageId, OR: [{ petitionId }, ...own] };
  return (await tx.image.updateMany({ where, data: { petitionId } })).count > 0;
}

/** Show the picture with the petition's current text, in place. */
export async function updatePetitionImage(
  tx: Transaction,
  petitionId: string,
  imageId: string,
): Promise<void> {
  await tx.petitionText.updateMany({
    where: { petitionId, currentOf: { id: petitionId } },
    data: { imageId },
  });
}

/** The picture, and where it is shown; `null` when there is no such picture. */
export function findImage(db: Database, id: string) {
  return db.image.findUnique({
    where: { id },
    select: {
      width: true,
      height: true,
      ownerId: true,
      petition: { select: { status: true, creatorId: true, organisationId: true } },
      _count: { select: { texts: true, updates: { where: { retractedAt: null } } } },
    },
  });
}

/** What says that a picture is not needed any more. */
export interface ImageCutoffs {
  /** Added before it and used nowhere: it was tried and left. */
  readonly unused: Date;
  /** Taken off the hub before it: its update was retracted, or its petition removed. */
  readonly takenDown: Date;
}

/** Ids of pictures nobody needs any more, at most `limit`. */
export async function findImagesToForget(
  db: Database,
  { unused, takenDown }: ImageCutoffs,
  limit: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT i."id" FROM "Image" i LEFT JOIN "Petition" p ON p."id" = i."petitionId"
    WHERE (i."createdAt" <= ${unused}
        AND NOT EXISTS (SELECT FROM "PetitionText" t WHERE t."imageId" = i."id")
        AND NOT EXISTS (SELECT FROM "CampaignUpdate" u
          WHERE u."imageId" = i."id" AND (u."retractedAt" IS NULL OR u."retractedAt" > ${takenDown})))
      OR (p."status" = 'REMOVED' AND (
        SELECT max(c."decidedAt") FROM "ModerationCase" c
        WHERE c."petitionId" = p."id" AND c."decision" = 'REMOVE') <= ${takenDown})
    ORDER BY i."createdAt" LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Delete the picture's row; what showed it shows none. */
export async function deleteImage(db: Database, id: string): Promise<void> {
  await db.image.deleteMany({ where: { id } });
}

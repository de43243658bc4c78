import type { CampaignUpdateText } from '@groundswell/domain';
import type { Database, Transaction } from './database.ts';
import { insertTimelineItem } from './timeline-store.ts';

/** Add a campaign update and its timeline item; returns the item's `seq`. */
export async function insertCampaignUpdate(
  tx: Transaction,
  update: CampaignUpdateText & {
    readonly id: string;
    readonly petitionId: string;
    readonly authorId: string;
    readonly postedAt: Date;
    readonly imageId?: string | null;
  },
): Promise<number> {
  await tx.campaignUpdate.create({ data: update });
  return insertTimelineItem(tx, {
    petitionId: update.petitionId,
    kind: 'UPDATE',
    at: update.postedAt,
    updateId: update.id,
  });
}

/** The petition an update is on, or `null` when there is no such update. */
export async function findUpdatePetition(db: Database, updateId: string): Promise<string | null> {
  const update = await db.campaignUpdate.findUnique({
    where: { id: updateId },
    select: { petitionId: true },
  });
  return update?.petitionId ?? null;
}

/** The update as it is now. Its petition is held, so that nobody else changes it meanwhile. */
export function findUpdateToChange(tx: Transaction, updateId: string) {
  return tx.campaignUpdate.findUniqueOrThrow({
    where: { id: updateId },
    select: { id: true, title: true, body: true, imageId: true, authorId: true, retractedAt: true },
  });
}

/** Change what an update says. */
export async function updateCampaignUpdate(
  tx: Transaction,
  updateId: string,
  change: CampaignUpdateText & { readonly imageId: string | null; readonly editedAt: Date },
): Promise<void> {
  await tx.campaignUpdate.update({ where: { id: updateId }, data: change, select: { id: true } });
}

/** Take an update back. The row keeps its words for the moderators; no reader gets them. */
export async function retractCampaignUpdate(
  tx: Transaction,
  updateId: string,
  retractedAt: Date,
): Promise<void> {
  await tx.campaignUpdate.update({ where: { id: updateId }, data: { retractedAt }, select: { id: true } });
}

/** Whether a moderator has let a petition of this creator into the lists before. */
export async function hasReviewedPetition(tx: Transaction, creatorId: string): Promise<boolean> {
  const reviewed = await tx.petition.findFirst({
    where: { creatorId, reviewedAt: { not: null } },
    select: { id: true },
  });
  return reviewed !== null;
}

import type { CampaignUpdateText } from '@groundswell/domain';
import type { Transaction } from './database.ts';
import { insertTimelineItem } from './timeline-store.ts';

/** Add a campaign update and its timeline item; returns the item's `seq`. */
export async function insertCampaignUpdate(
  tx: Transaction,
  update: CampaignUpdateText & {
    readonly id: string;
    readonly petitionId: string;
    readonly authorId: string;
    readonly postedAt: Date;
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

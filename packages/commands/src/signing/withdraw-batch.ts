import { WithdrawalLinkUnknownError, type DomainEvent } from '@groundswell/domain';
import {
  findSignaturePetitions,
  lockRequests,
  clearSignatures,
  uncountSignatures,
  type ChangedTally,
} from '@groundswell/store';
import { commit } from '../commit.ts';
import { endConsents } from '../supporter/end-consents.ts';
import type { BatchContext } from './batch-context.ts';

/** A supporter who takes their name back, and has proved that it is theirs. */
export interface WithdrawItem {
  readonly signatureId: string;
  readonly at: Date;
}

export type WithdrawAnswer = { readonly petitionId: string } | WithdrawalLinkUnknownError;

/**
 * Take signatures back, in one transaction; answer each in its place. Saying it twice is once, and
 * whether the petition still takes signatures does not matter.
 */
export function withdrawBatch(
  items: readonly WithdrawItem[],
  ctx: BatchContext,
): Promise<readonly WithdrawAnswer[]> {
  return commit<readonly WithdrawAnswer[], never>(ctx, async (tx) => {
    const ids = [...new Set(items.map(({ signatureId }) => signatureId))];
    const at = items.map((item) => item.at).reduce((one, other) => (one > other ? one : other));
    await lockRequests(tx, ids);
    const petitions = await findSignaturePetitions(tx, ids);
    const left = await uncountSignatures(tx, ids, { kind: 'WITHDRAWN', reasonCode: null }, at);
    await endConsents(tx, ids, at);
    await clearSignatures(tx, ids);

    const answers = items.map(({ signatureId }) => {
      const petitionId = petitions.get(signatureId);
      return petitionId === undefined ? new WithdrawalLinkUnknownError() : { petitionId };
    });
    return { answer: answers, events: countChanges(left) };
  });
}

/** One event for each petition whose ledger moved. */
export function countChanges(changed: readonly ChangedTally[]): DomainEvent[] {
  const revisions = new Map(changed.map(({ petitionId, revision }) => [petitionId, revision] as const));
  return [...revisions].map(([petitionId, revision]) => ({
    type: 'SignatureCountChanged',
    petitionId,
    revision,
  }));
}

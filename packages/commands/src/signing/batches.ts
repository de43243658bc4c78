import type { BatchContext } from './batch-context.ts';
import { confirmBatch, type ConfirmAnswer, type ConfirmItem } from './confirm-batch.ts';
import { GroupCommit } from './group-commit.ts';
import { requestBatch, type RequestAnswer, type RequestItem } from './request-batch.ts';
import { withdrawBatch, type WithdrawAnswer, type WithdrawItem } from './withdraw-batch.ts';

/** The writes that everybody makes at once, each collected into batches. One of these for a process. */
export interface SigningBatches {
  readonly requests: GroupCommit<RequestItem, RequestAnswer>;
  readonly confirmations: GroupCommit<ConfirmItem, ConfirmAnswer>;
  readonly withdrawals: GroupCommit<WithdrawItem, WithdrawAnswer>;
}

export function createSigningBatches(ctx: BatchContext): SigningBatches {
  return {
    requests: new GroupCommit((items) => requestBatch(items, ctx)),
    confirmations: new GroupCommit((items) => confirmBatch(items, ctx)),
    withdrawals: new GroupCommit((items) => withdrawBatch(items, ctx)),
  };
}

import type { Database } from '@groundswell/store';
import type { DomainEvent } from '@groundswell/domain';
import type { HubSettings } from '../command.ts';
import type { Vault } from '../vault/vault.ts';
import { confirmBatch, type ConfirmAnswer, type ConfirmItem } from './confirm-batch.ts';
import { GroupCommit } from './group-commit.ts';
import { requestBatch, type RequestAnswer, type RequestItem } from './request-batch.ts';

/** What the batches write with: the parts of a command's context that do not change from call to call. */
export interface BatchContext {
  readonly db: Database;
  readonly vault: Vault;
  readonly hub: HubSettings;
  readonly publish: (event: DomainEvent) => void;
}

/** The two writes that everybody makes at once, each collected into batches. One of these for a process. */
export interface SigningBatches {
  readonly requests: GroupCommit<RequestItem, RequestAnswer>;
  readonly confirmations: GroupCommit<ConfirmItem, ConfirmAnswer>;
}

export function createSigningBatches(ctx: BatchContext): SigningBatches {
  return {
    requests: new GroupCommit((items) => requestBatch(items, ctx)),
    confirmations: new GroupCommit((items) => confirmBatch(items, ctx)),
  };
}

import {
  AlreadySignedError,
  ConfirmationExpiredError,
  refuseDecision,
  refuseSigning,
  type PetitionClosedError,
  type PetitionNotOpenError,
} from '@groundswell/domain';
import { findRequestsForUpdate, insertSignatures, type DecidableRequest } from '@groundswell/store';
import { commit } from '../commit.ts';
import type { BatchContext } from './batch-context.ts';
import { countEvents } from './count-events.ts';

/** A click on "confirm". */
export interface ConfirmItem {
  /** The token's hash in hexadecimal. */
  readonly tokenHash: string;
  readonly at: Date;
}

/** A signature that now counts. */
export interface ConfirmedSignature {
  readonly petitionId: string;
  /** Its place in the count, from 1. */
  readonly signatureNumber: number;
}

export type ConfirmAnswer =
  | ConfirmedSignature
  | ConfirmationExpiredError
  | AlreadySignedError
  | PetitionNotOpenError
  | PetitionClosedError;

/** Turn the requests behind the tokens into signatures, in one transaction; answer each in its place. */
export function confirmBatch(
  items: readonly ConfirmItem[],
  ctx: BatchContext,
): Promise<readonly ConfirmAnswer[]> {
  return commit<readonly ConfirmAnswer[], never>(ctx, async (tx) => {
    const requests = new Map(
      (await findRequestsForUpdate(tx, [...new Set(items.map((item) => item.tokenHash))])).map(
        (request) => [request.tokenHash, request] as const,
      ),
    );
    const asked = new Set<string>();
    const verdicts = items.map(({ tokenHash, at }) => {
      const request = requests.get(tokenHash);
      const refusal = refuse(request, at, asked);
      if (request && !refusal) asked.add(request.id);
      return refusal ?? { requestId: (request as DecidableRequest).id, at };
    });
    const confirmations = verdicts.filter((verdict) => 'requestId' in verdict);
    const counted = confirmations.length === 0 ? [] : await insertSignatures(tx, confirmations);

    const byRequest = new Map(counted.map((signature) => [signature.requestId, signature] as const));
    const answers = verdicts.map((verdict): ConfirmAnswer => {
      if (!('requestId' in verdict)) return verdict;
      const signature = byRequest.get(verdict.requestId);
      if (!signature) return new AlreadySignedError();
      return { petitionId: signature.petitionId, signatureNumber: signature.number };
    });
    const moved = counted.filter((signature) => signature.counted);
    const events = await countEvents(tx, moved, ctx);
    if (counted.length > 0) events.push({ type: 'MailWritten', petitionId: null });
    return { answer: answers, events };
  });
}

function refuse(request: DecidableRequest | undefined, at: Date, asked: ReadonlySet<string>) {
  if (!request) return new ConfirmationExpiredError();
  if (request.confirmedAt || asked.has(request.id)) return new AlreadySignedError();
  return refuseDecision(request, at) ?? refuseSigning(request, at);
}

import {
  AlreadySignedError,
  CodeNotAcceptedError,
  ConfirmationExpiredError,
  refuseDecision,
  refuseSigning,
  type PetitionClosedError,
  type PetitionNotOpenError,
} from '@groundswell/domain';
import {
  findRequestsForUpdate,
  insertSignatures,
  type DecidableRequest,
  type Transaction,
} from '@groundswell/store';
import { commit } from '../commit.ts';
import type { BatchContext } from './batch-context.ts';
import { countEvents } from './count-events.ts';
import { matchCodes, type CodeItem } from './match-codes.ts';

/** A click on "confirm". */
interface TokenItem {
  /** The token's hash in hexadecimal. */
  readonly tokenHash: string;
  readonly at: Date;
}

/** A wish to confirm, by what was in the mail: its link or its code. */
export type ConfirmItem = TokenItem | CodeItem;

/** A signature that now counts. */
export interface ConfirmedSignature {
  readonly petitionId: string;
  /** Its place in the count, from 1. */
  readonly signatureNumber: number;
}

export type ConfirmAnswer =
  | ConfirmedSignature
  | ConfirmationExpiredError
  | CodeNotAcceptedError
  | AlreadySignedError
  | PetitionNotOpenError
  | PetitionClosedError;

/** Turn the requests behind the tokens and codes into signatures, in one transaction; answer each in its place. */
export function confirmBatch(
  items: readonly ConfirmItem[],
  ctx: BatchContext,
): Promise<readonly ConfirmAnswer[]> {
  return commit<readonly ConfirmAnswer[], never>(ctx, async (tx) => {
    const find = await findRequests(tx, items, ctx);
    const asked = new Set<string>();
    const verdicts = items.map((item) => {
      const request = find(item);
      if (!request) return 'code' in item ? new CodeNotAcceptedError() : new ConfirmationExpiredError();
      const refusal = refuse(request, item.at, asked);
      if (!refusal) asked.add(request.id);
      return refusal ?? { requestId: request.id, at: item.at };
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

/** Lock what `items` mean; the answer tells which request belongs to which. */
async function findRequests(
  tx: Transaction,
  items: readonly ConfirmItem[],
  { vault }: BatchContext,
): Promise<(item: ConfirmItem) => DecidableRequest | null> {
  const tokens = [...new Set(items.flatMap((item) => ('code' in item ? [] : [item.tokenHash])))];
  const byToken = new Map(
    (await findRequestsForUpdate(tx, tokens)).map((request) => [request.tokenHash, request] as const),
  );
  const coded = items.filter((item) => 'code' in item);
  const matches = await matchCodes(tx, coded, vault);
  const byCode = new Map(coded.map((item, index) => [item, matches[index] ?? null] as const));
  return (item) => ('code' in item ? (byCode.get(item) ?? null) : (byToken.get(item.tokenHash) ?? null));
}

function refuse(request: DecidableRequest, at: Date, asked: ReadonlySet<string>) {
  if (request.confirmedAt || asked.has(request.id)) return new AlreadySignedError();
  return refuseDecision(request, at) ?? refuseSigning(request, at);
}

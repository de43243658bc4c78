import { UnsubscribeLinkUnknownError, type ValidationError } from '@groundswell/domain';
import { findConsents, findRequestPetition, insertConsentEntries, lockRequests } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { refuseToken } from './refuse-token.ts';

/** Mail that has stopped. */
export interface Unsubscribed {
  /** Where it was agreed to; `null` when nothing is left of that. */
  readonly petitionId: string | null;
}

/** Take back everything that was agreed to with the signature whose mail carried `token`. Saying it twice is once. */
export async function unsubscribe(
  input: { readonly token: string },
  ctx: CommandContext,
): Promise<Unsubscribed | UnsubscribeLinkUnknownError | ValidationError> {
  const refusal = refuseToken(input.token);
  if (refusal) return refusal;
  const requestId = ctx.vault.openLinkToken('unsubscribe', input.token);
  if (requestId === null) return new UnsubscribeLinkUnknownError();
  const at = ctx.now();
  return commit<Unsubscribed, never>(ctx, async (tx) => {
    // Two clicks at once would each find what the other is about to take back.
    await lockRequests(tx, [requestId]);
    const holding = (await findConsents(tx, [requestId])).filter(({ given }) => given);
    await insertConsentEntries(
      tx,
      holding.map(({ petitionId, organisationId, purpose, textVersion }) => ({
        requestId,
        petitionId,
        organisationId,
        purpose,
        textVersion,
        at,
        action: 'WITHDRAWN',
        channel: 'ONE_CLICK',
      })),
    );
    return { answer: { petitionId: await findRequestPetition(tx, requestId) }, events: [] };
  });
}

import { ApiKeyNotFoundError, refuseOwning, type NotAllowedError } from '@groundswell/domain';
import { findKeyOwner, revokeKey } from '@groundswell/store';
import { commit } from '../commit.ts';
import type { CommandContext } from '../command.ts';
import { recordAudit } from '../moderation/record-audit.ts';

type Refusal = ApiKeyNotFoundError | NotAllowedError;

/** End a key at once and for good. To revoke it again changes nothing. */
export async function revokeApiKey(
  { apiKeyId }: { readonly apiKeyId: string },
  ctx: CommandContext,
): Promise<{ apiKeyId: string } | Refusal> {
  return commit<{ apiKeyId: string }, Refusal>(ctx, async (tx) => {
    const organisationId = await findKeyOwner(tx, apiKeyId);
    if (organisationId === null) return new ApiKeyNotFoundError();
    const refusal = refuseOwning(ctx.actor, organisationId);
    if (refusal) return refusal;
    await revokeKey(tx, apiKeyId, ctx.now());
    await recordAudit(tx, ctx, { action: 'revoke-api-key', petitionId: null, subjectId: apiKeyId });
    return { answer: { apiKeyId }, events: [] };
  });
}

import {
  API_KEYS_MAX,
  API_SCOPES,
  NAME_MAX,
  refuseInput,
  refuseKeyEnd,
  refuseOwning,
  refuseText,
  TooManyApiKeysError,
  ValidationError,
  type ApiScope,
  type NotAllowedError,
} from '@groundswell/domain';
import { countHoldingKeys, findOrganisationIds, insertApiKey } from '@groundswell/store';
import { commit } from '../commit.ts';
import type { CommandContext } from '../command.ts';
import { recordAudit } from '../moderation/record-audit.ts';
import { apiKeyHash, apiKeyPrefix, makeApiKeySecret } from './api-key-secret.ts';

export interface CreateApiKeyInput {
  readonly organisationId: string;
  /** What its owners call it. */
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly test: boolean;
  /** `null`: until it is revoked. */
  readonly expiresAt: Date | null;
}

export interface CreatedApiKey {
  readonly apiKeyId: string;
  /** Shown now and never again. */
  readonly secret: string;
}

/** Give an organisation's programs a key. */
export async function createApiKey(
  { organisationId, name, scopes, test, expiresAt }: CreateApiKeyInput,
  ctx: CommandContext,
): Promise<CreatedApiKey | NotAllowedError | ValidationError | TooManyApiKeysError> {
  const now = ctx.now();
  const refusal =
    refuseOwning(ctx.actor, organisationId) ??
    refuseInput([
      refuseText(['name'], name, { min: 1, max: NAME_MAX }),
      scopes.length === 0 ? { path: ['scopes'], message: 'Choose what the key is for.' } : null,
      refuseKeyEnd(['expiresAt'], expiresAt, now),
    ]);
  if (refusal) return refusal;
  const id = ctx.newId();
  const secret = makeApiKeySecret(test);
  return commit<CreatedApiKey, ValidationError | TooManyApiKeysError>(ctx, async (tx) => {
    if (!(await findOrganisationIds(tx, [organisationId])).has(organisationId)) {
      return new ValidationError([{ path: ['organisation'], message: 'There is no such organisation.' }]);
    }
    if ((await countHoldingKeys(tx, organisationId, now)) >= API_KEYS_MAX) return new TooManyApiKeysError();
    await insertApiKey(tx, {
      id,
      organisationId,
      name: name.trim(),
      prefix: apiKeyPrefix(secret),
      secretHash: apiKeyHash(secret),
      scopes: API_SCOPES.filter((scope) => scopes.includes(scope)),
      test,
      createdById: ctx.actor.kind === 'account' ? ctx.actor.accountId : null,
      createdAt: now,
      expiresAt,
    });
    await recordAudit(tx, ctx, { action: 'create-api-key', petitionId: null, subjectId: id });
    return { answer: { apiKeyId: id, secret }, events: [] };
  });
}

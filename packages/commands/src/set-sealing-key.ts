import { refuseOwning, refuseSealingKey, ValidationError, type NotAllowedError } from '@groundswell/domain';
import { updateSealingKey } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { recordAudit } from './moderation/record-audit.ts';

export interface SetSealingKeyInput {
  readonly organisationId: string;
  /** A public key of age; `null`: exports are not sealed any more. */
  readonly sealingKey: string | null;
}

/** Say to which key an organisation's exports with contact data are sealed. */
export async function setSealingKey(
  { organisationId, sealingKey }: SetSealingKeyInput,
  ctx: CommandContext,
): Promise<{ organisationId: string } | NotAllowedError | ValidationError> {
  const refusal =
    refuseOwning(ctx.actor, organisationId) ?? (sealingKey === null ? null : refuseSealingKey(sealingKey));
  if (refusal) return refusal;
  return commit<{ organisationId: string }, ValidationError>(ctx, async (tx) => {
    if (!(await updateSealingKey(tx, organisationId, sealingKey)))
      return new ValidationError([{ path: ['organisation'], message: 'There is no such organisation.' }]);
    await recordAudit(tx, ctx, {
      action: 'set-sealing-key',
      petitionId: null,
      subjectId: organisationId,
      detail: sealingKey === null ? 'removed' : 'set',
    });
    return { answer: { organisationId }, events: [] };
  });
}

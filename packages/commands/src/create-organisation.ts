import {
  NAME_MAX,
  refuseInput,
  refuseOperating,
  refuseText,
  slugOf,
  type NotAllowedError,
  type ValidationError,
} from '@groundswell/domain';
import { insertOrganisation, type NewOrganisation } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';

/** Add a partner organisation, or the hub's own. */
export async function createOrganisation(
  input: Omit<NewOrganisation, 'id' | 'slug' | 'createdAt'>,
  ctx: CommandContext,
): Promise<{ organisationId: string } | NotAllowedError | ValidationError> {
  const refusal =
    refuseOperating(ctx.actor) ?? refuseInput([refuseText(['name'], input.name, { min: 1, max: NAME_MAX })]);
  if (refusal) return refusal;
  const id = ctx.newId();
  return commit<{ organisationId: string }, never>(ctx, async (tx) => {
    await insertOrganisation(tx, { ...input, id, slug: slugOf(input.name), createdAt: ctx.now() });
    return { answer: { organisationId: id }, events: [] };
  });
}

import {
  NAME_MAX,
  NotAllowedError,
  refuseInput,
  refuseLocale,
  refuseText,
  type ValidationError,
} from '@groundswell/domain';
import { updateProfileRow, type ProfileChange } from '@groundswell/store';
import { commit } from '../commit.ts';
import type { CommandContext } from '../command.ts';

/** Change one's own name or language; what is left out stays. */
export async function updateProfile(
  { name, locale }: ProfileChange,
  ctx: CommandContext,
): Promise<{ accountId: string } | NotAllowedError | ValidationError> {
  const { actor } = ctx;
  if (actor.kind !== 'account') return new NotAllowedError();
  const refusal = refuseInput([
    name === undefined ? null : refuseText(['name'], name, { min: 1, max: NAME_MAX }),
    locale === undefined ? null : refuseLocale(['locale'], locale),
  ]);
  if (refusal) return refusal;
  const { accountId } = actor;
  const change = {
    ...(name !== undefined && { name: name.trim() }),
    ...(locale !== undefined && { locale }),
  };
  return commit<{ accountId: string }, never>(ctx, async (tx) => {
    await updateProfileRow(tx, accountId, change, ctx.now());
    return { answer: { accountId }, events: [] };
  });
}

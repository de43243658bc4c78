import {
  NAME_MAX,
  refuseEmail,
  refuseInput,
  refuseLocale,
  refuseOperating,
  refuseText,
  type NotAllowedError,
  type ValidationError,
} from '@groundswell/domain';
import { insertAccount, type NewAccount } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';

/** Add someone who can sign in. */
export async function createAccount(
  input: Omit<NewAccount, 'id' | 'createdAt'>,
  ctx: CommandContext,
): Promise<{ accountId: string } | NotAllowedError | ValidationError> {
  const refusal =
    refuseOperating(ctx.actor) ??
    refuseInput([
      refuseText(['name'], input.name, { min: 1, max: NAME_MAX }),
      refuseEmail(['email'], input.email),
      refuseLocale(['locale'], input.locale),
    ]);
  if (refusal) return refusal;
  const id = ctx.newId();
  return commit<{ accountId: string }, never>(ctx, async (tx) => {
    // In lower case, as the address is looked up when its owner signs in.
    await insertAccount(tx, { ...input, email: input.email.toLowerCase(), id, createdAt: ctx.now() });
    return { answer: { accountId: id }, events: [] };
  });
}

import {
  refuseInput,
  refuseOperating,
  type NotAllowedError,
  type ValidationError,
} from '@groundswell/domain';
import { insertTopic, type NewTopic } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';

/** Add a topic with its names, at least one of them English. */
export async function createTopic(
  input: NewTopic,
  ctx: CommandContext,
): Promise<{ slug: string } | NotAllowedError | ValidationError> {
  const refusal =
    refuseOperating(ctx.actor) ??
    refuseInput([
      input.names['en'] === undefined ? { path: ['names'], message: 'Name the topic in English.' } : null,
    ]);
  if (refusal) return refusal;
  return commit<{ slug: string }, never>(ctx, async (tx) => {
    await insertTopic(tx, input);
    return { answer: { slug: input.slug }, events: [] };
  });
}

import {
  NotAllowedError,
  refuseInput,
  refuseLocale,
  refusePetitionText,
  refuseSlug,
  slugOf,
  type ValidationError,
} from '@groundswell/domain';
import { insertPetition, isSlugTaken, type Transaction } from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';

/** A petition as its creator first writes it. */
export interface CreatePetitionInput {
  /** The last part of its address; `null`: made from the title. */
  readonly slug: string | null;
  readonly title: string;
  readonly target: string | null;
  /** Markdown. */
  readonly body: string;
  readonly locale: string;
  /** Topic slugs. */
  readonly topics: readonly string[];
  readonly organisationId: string | null;
  readonly highRisk: boolean;
  readonly closesAt: Date | null;
  /** Whose petition it is; only the operator may say somebody else than themselves. */
  readonly creatorId: string;
}

/** Start a draft. Its data key is made here; its address is numbered when taken. */
export async function createPetition(
  input: CreatePetitionInput,
  ctx: CommandContext,
): Promise<{ petitionId: string; slug: string } | NotAllowedError | ValidationError> {
  const { actor } = ctx;
  const own = actor.kind === 'account' && actor.accountId === input.creatorId;
  if (!own && actor.kind !== 'operator') return new NotAllowedError();
  const text = { title: input.title, target: input.target, body: input.body, changeNote: null };
  const refusal =
    refusePetitionText(text) ?? refuseInput([refuseLocale(['locale'], input.locale), refuseSlug(input.slug)]);
  if (refusal) return refusal;

  const id = ctx.newId();
  return commit<{ petitionId: string; slug: string }, never>(ctx, async (tx) => {
    const slug = await freeSlug(tx, input.slug ?? slugOf(input.title));
    const { locale, topics, organisationId, highRisk, closesAt, creatorId } = input;
    await insertPetition(tx, {
      id,
      slug,
      locale,
      topics,
      organisationId,
      highRisk,
      closesAt,
      creatorId,
      text,
      sealedDataKey: ctx.vault.newDataKey(id),
      createdAt: ctx.now(),
    });
    return { answer: { petitionId: id, slug }, events: [] };
  });
}

/** `slug` itself, or with the first free number. A race ends at `petition_one_per_slug`. */
async function freeSlug(tx: Transaction, slug: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isSlugTaken(tx, candidate))) return candidate;
  }
}

import {
  NotAllowedError,
  RateLimitedError,
  refuseClosesAt,
  refuseDraftText,
  refuseInput,
  refuseLocale,
  refuseSlug,
  refuseTopics,
  refuseUnknownImage,
  slugOf,
  type ValidationError,
} from '@groundswell/domain';
import {
  countPetitionsSince,
  findTopicSlugs,
  insertPetition,
  takeImage,
  updatePetitionImage,
} from '@groundswell/store';
import type { CommandContext } from './command.ts';
import { commit } from './commit.ts';
import { creatorOf, type WantedAuthorship } from './drafting/creator-of.ts';
import { freeSlug } from './drafting/free-slug.ts';
import { recordAudit } from './moderation/record-audit.ts';

/** A petition as its creator first writes it. */
export interface CreatePetitionInput extends WantedAuthorship {
  /** The last part of its address; `null`: made from the title. */
  readonly slug: string | null;
  readonly title: string;
  readonly target: string | null;
  /** Markdown; may be empty as yet. */
  readonly body: string;
  readonly locale: string;
  /** Topic slugs. */
  readonly topics: readonly string[];
  readonly highRisk: boolean;
  readonly closesAt: Date | null;
  /** A picture its creator added before. */
  readonly imageId?: string | null;
}

/** Drafts one person or key starts in a day at most. */
const PER_DAY = 30;
const DAY_MS = 86_400_000;

type Refusal = NotAllowedError | RateLimitedError | ValidationError;

/** Start a draft. Its data key is made here; its address is numbered when taken. */
export async function createPetition(
  input: CreatePetitionInput,
  ctx: CommandContext,
): Promise<{ petitionId: string; slug: string } | Refusal> {
  const now = ctx.now();
  const { locale, topics, highRisk, closesAt, imageId = null } = input;
  const text = { title: input.title, target: input.target, body: input.body, changeNote: null };

  return commit<{ petitionId: string; slug: string }, Refusal>(ctx, async (tx) => {
    const authorship = await creatorOf(tx, ctx.actor, input);
    if (authorship instanceof NotAllowedError) return authorship;
    const refusal =
      refuseDraftText(text) ??
      refuseInput([
        refuseLocale(['locale'], locale),
        refuseSlug(input.slug),
        refuseTopics(topics, await findTopicSlugs(tx)),
        refuseClosesAt(closesAt, now),
      ]);
    if (refusal) return refusal;
    if (ctx.actor.kind !== 'operator') {
      const lately = await countPetitionsSince(tx, authorship.creatorId, new Date(now.getTime() - DAY_MS));
      if (lately >= PER_DAY) return new RateLimitedError(DAY_MS / 1_000);
    }

    const petitionId = ctx.newId();
    const slug = await freeSlug(tx, input.slug ?? slugOf(input.title));
    await insertPetition(tx, {
      ...authorship,
      id: petitionId,
      slug,
      locale,
      topics,
      highRisk,
      closesAt,
      text,
      sealedDataKey: ctx.vault.newDataKey(petitionId),
      createdAt: now,
    });
    if (imageId !== null) {
      // It belongs to the petition from now on, which had to be there for that.
      const authorId = authorship.creatorId;
      if (!(await takeImage(tx, imageId, { petitionId, authorId }))) return refuseUnknownImage();
      await updatePetitionImage(tx, petitionId, imageId);
    }
    await recordAudit(tx, ctx, { action: 'create-petition', petitionId });
    return { answer: { petitionId, slug }, events: [] };
  });
}

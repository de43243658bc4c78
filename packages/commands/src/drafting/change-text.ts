import {
  mayBeUnfinished,
  refuseDraftText,
  refusePetitionText,
  refuseUnknownImage,
  type DomainEvent,
  type ValidationError,
} from '@groundswell/domain';
import {
  insertPetitionText,
  insertTimelineItem,
  takeImage,
  touchPetitionText,
  updatePetitionText,
  type Transaction,
} from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import type { EditablePetition } from '../edit-petition.ts';
import { recordAudit } from '../moderation/record-audit.ts';
import { followTitle } from './follow-title.ts';

/** A change of words; what is left out stays. */
export interface TextChange {
  readonly title?: string;
  readonly target?: string | null;
  /** Markdown. */
  readonly body?: string;
  /** The picture with it, added before; `null` takes it away. */
  readonly imageId?: string | null;
  /** Why the text changes. Kept with a new version only. */
  readonly changeNote: string | null;
}

/**
 * Write the words, where `input` changes them: in place while nobody has signed, else as the next
 * version. Returns what happened.
 */
export async function changeText(
  tx: Transaction,
  ctx: CommandContext,
  input: TextChange,
  petition: EditablePetition & { readonly hasSigners: boolean },
): Promise<readonly DomainEvent[] | ValidationError> {
  const { id: petitionId, currentText: current, status } = petition;
  if (!current)
    throw new Error(`changeText: petition ${petitionId} has no text, expected version 1 or later`);
  const at = ctx.now();
  const { changeNote } = input;
  const before = { title: current.title, target: current.target?.name ?? null, body: current.body };
  const text = {
    title: input.title ?? before.title,
    target: input.target === undefined ? before.target : input.target,
    body: input.body ?? before.body,
    changeNote,
  };
  const imageId = input.imageId === undefined ? current.imageId : input.imageId;
  const refusal = mayBeUnfinished(status) ? refuseDraftText(text) : refusePetitionText(text);
  if (refusal) return refusal;
  const sameWords = (['title', 'target', 'body'] as const).every((piece) => text[piece] === before[piece]);
  if (sameWords && imageId === current.imageId) return [];
  if (imageId !== null && imageId !== current.imageId) {
    const authorId = ctx.actor.kind === 'account' ? ctx.actor.accountId : petition.creatorId;
    if (!(await takeImage(tx, imageId, { petitionId, authorId }))) return refuseUnknownImage();
  }
  // A draft is saved every few seconds: the log tells what others can see.
  if (status !== 'DRAFT') await recordAudit(tx, ctx, { action: 'update-petition', petitionId });

  if (!petition.hasSigners) {
    await updatePetitionText(tx, current.id, { ...text, imageId, changeNote: null });
    if (petition.postedAt !== null) return [{ type: 'PetitionTextChanged', petitionId }];
    await followTitle(tx, petition, before.title, text.title);
    return [];
  }

  const version = current.version + 1;
  await insertPetitionText(tx, petitionId, { version, createdAt: at, text, imageId });
  await touchPetitionText(tx, petitionId, at);
  const seq = await insertTimelineItem(tx, { petitionId, kind: 'TEXT_CHANGED', at, note: changeNote });
  return [
    { type: 'PetitionTextChanged', petitionId },
    { type: 'TimelineItemAdded', petitionId, seq },
  ];
}

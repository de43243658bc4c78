import {
  NotAllowedError,
  PetitionNotFoundError,
  RateLimitedError,
  refuseAlt,
  refuseEditing,
  refuseInput,
  type Actor,
  type ValidationError,
} from '@groundswell/domain';
import {
  countImagesSince,
  findKeySpeaker,
  findPetitionForUpdate,
  insertImage,
  type Transaction,
} from '@groundswell/store';
import type { CommandContext } from '../command.ts';
import { commit } from '../commit.ts';

/** A picture that was read and measured; its files are kept by who asks, under the id that comes back. */
export interface AddImageInput {
  /** For which petition; `null` for one that is not there yet. */
  readonly petitionId: string | null;
  /** What it shows, in words. */
  readonly alt: string;
  /** Pixels and bytes of its largest size. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** Pictures one person or key adds in a day at most. */
const PER_DAY = 100;
const DAY_MS = 86_400_000;

type Refusal = ValidationError | NotAllowedError | RateLimitedError | PetitionNotFoundError;

/** Write a picture down as whoever adds it, for a petition they may change. Nothing shows it yet. */
export function addImage(
  input: AddImageInput,
  ctx: CommandContext,
): Promise<{ readonly imageId: string } | Refusal> {
  const { petitionId, alt, width, height, bytes } = input;
  return commit<{ readonly imageId: string }, Refusal>(ctx, async (tx) => {
    const ownerId = await ownerOf(tx, ctx.actor, petitionId);
    if (typeof ownerId !== 'string') return ownerId;
    const refusal = refuseInput([refuseAlt(alt)]);
    if (refusal) return refusal;
    const createdAt = ctx.now();
    const lately = await countImagesSince(tx, ownerId, new Date(createdAt.getTime() - DAY_MS));
    if (lately >= PER_DAY) return new RateLimitedError(DAY_MS / 1_000);

    const imageId = ctx.newId();
    await insertImage(tx, { id: imageId, ownerId, petitionId, width, height, bytes, alt, createdAt });
    return { answer: { imageId }, events: [] };
  });
}

/** Whose the picture is: an account's own; a key's the member it speaks for; the operator's the petition's creator. */
async function ownerOf(
  tx: Transaction,
  actor: Actor,
  petitionId: string | null,
): Promise<string | NotAllowedError | PetitionNotFoundError> {
  const petition = petitionId === null ? null : await findPetitionForUpdate(tx, petitionId);
  if (petitionId !== null && !petition) return new PetitionNotFoundError();
  const mayWrite = (scope: 'PETITIONS_WRITE' | 'UPDATES_WRITE') =>
    !petition || !refuseEditing(actor, petition, scope);
  if (!mayWrite('PETITIONS_WRITE') && !mayWrite('UPDATES_WRITE')) return new NotAllowedError();
  switch (actor.kind) {
    case 'account':
      return actor.accountId;
    case 'partner': {
      const writes = actor.scopes.some((scope) => scope === 'PETITIONS_WRITE' || scope === 'UPDATES_WRITE');
      return (writes && (await findKeySpeaker(tx, actor))) || new NotAllowedError();
    }
    case 'operator':
      return petition?.creatorId ?? new NotAllowedError();
    case 'visitor':
      return new NotAllowedError();
  }
}

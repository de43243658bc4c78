import {
  refuseDeed,
  refuseModerating,
  statusAfter,
  type DomainEvent,
  type IllegalTransitionError,
  type PetitionDeed,
  type PetitionStatus,
} from '@groundswell/domain';
import {
  deleteOpenPetitionCase,
  insertTimelineItem,
  updatePetitionStatus,
  type Transaction,
} from '@groundswell/store';
import type { CommandContext } from './command.ts';
import type { EditablePetition } from './edit-petition.ts';
import { openCase } from './moderation/open-case.ts';
import { lifeOf } from './petition-life.ts';

/** A deed that changes where a petition is in its life; `DECLARE_OUTCOME` does not. */
export type StatusDeed = Exclude<PetitionDeed, 'DECLARE_OUTCOME'>;

/**
 * Do `deed` to `petition`, which is held for a change: ask the table, write the status and all that goes with it. Who may
 * do it was asked before, and the audit log is the caller's.
 *
 * @param closesAt with `REOPEN`: when it closes next, `null` for never
 * @returns what happened
 */
export async function changeStatus(
  tx: Transaction,
  petition: EditablePetition,
  deed: StatusDeed,
  ctx: CommandContext,
  closesAt: Date | null = petition.closesAt,
): Promise<DomainEvent[] | IllegalTransitionError> {
  const at = ctx.now();
  const life = await lifeOf(tx, petition, ctx);
  const refusal = refuseDeed(deed, life, at);
  if (refusal) return refusal;

  const { id: petitionId, postedAt } = petition;
  const status = statusAfter(deed, life);
  const decided = LETTING_IN.has(deed) || (deed === 'PUBLISH' && !refuseModerating(ctx.actor));
  const ends = endOf(deed, petition, at);
  await updatePetitionStatus(tx, petitionId, {
    status,
    closesAt,
    // What was published is no longer about to end; what left the public eye took its last signature.
    closedAt: status === 'OPEN' || status === 'PAUSED' ? null : (ends ?? petition.closedAt),
    postedAt: status === 'OPEN' ? (postedAt ?? at) : postedAt,
    reviewedAt: decided && status !== 'DRAFT' ? (petition.reviewedAt ?? at) : petition.reviewedAt,
  });
  if (deed === 'RETURN_TO_DRAFT') await deleteOpenPetitionCase(tx, petitionId);
  if (deed === 'SUBMIT' || (deed === 'PUBLISH' && !decided))
    await openCase(tx, ctx, { kind: 'PETITION', petitionId });
  const event = eventOf(deed, status, petitionId);
  const kind =
    ends && status === 'CLOSED' ? 'CLOSED' : status === 'OPEN' && postedAt === null ? 'STARTED' : null;
  if (kind === null) return [event];
  const seq = await insertTimelineItem(tx, { petitionId, kind, at: ends ?? at });
  return [event, { type: 'TimelineItemAdded', petitionId, seq }];
}

/** Deeds of a moderator who has looked at the petition and lets it stay. */
const LETTING_IN: ReadonlySet<StatusDeed> = new Set(['APPROVE', 'RESTORE'] as const);

/** When `petition` takes its last signature, where `deed` is what ends it. */
function endOf(deed: StatusDeed, { closesAt, postedAt, closedAt }: EditablePetition, at: Date): Date | null {
  switch (deed) {
    case 'CLOSE':
      return at;
    case 'CLOSE_AT_DATE':
      // Since its date nobody could sign, however late the hub is. It may have been published after it.
      return new Date(Math.max(closesAt?.getTime() ?? 0, postedAt?.getTime() ?? 0));
    case 'REJECT':
    case 'REMOVE':
      return postedAt && (closedAt ?? at);
    default:
      return null;
  }
}

function eventOf(deed: StatusDeed, status: PetitionStatus, petitionId: string): DomainEvent {
  switch (deed) {
    case 'CLOSE':
    case 'CLOSE_AT_DATE':
      return { type: 'PetitionClosed', petitionId };
    case 'PUBLISH':
      return { type: 'PetitionPublished', petitionId };
    default:
      return { type: 'PetitionStatusChanged', petitionId, status };
  }
}

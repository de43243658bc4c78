import { DomainError } from '../domain-error.ts';
import { OUTCOMES_THAT_END } from './outcome.ts';
import type { PetitionOutcome, PetitionStatus } from './petition.ts';

/** On which side of the desk somebody stands. The hub itself closes what has come to its date. */
export type DeedSide = 'CREATOR' | 'MODERATOR' | 'HUB';

interface Transition {
  readonly deed: string;
  readonly by: DeedSide;
  readonly from: readonly PetitionStatus[];
  /** `AS_IT_IS` stays where it is, `AS_IT_WAS` goes back to where it was taken from. */
  readonly to: PetitionStatus | 'AS_IT_IS' | 'AS_IT_WAS';
}

/** Everything that can happen to a petition's place in its life. What is not here does not happen. */
const TRANSITIONS = [
  { deed: 'SUBMIT', by: 'CREATOR', from: ['DRAFT'], to: 'IN_REVIEW' },
  { deed: 'PUBLISH', by: 'CREATOR', from: ['DRAFT'], to: 'OPEN' },
  { deed: 'RETURN_TO_DRAFT', by: 'CREATOR', from: ['IN_REVIEW', 'REJECTED'], to: 'DRAFT' },
  { deed: 'PAUSE', by: 'CREATOR', from: ['OPEN'], to: 'PAUSED' },
  { deed: 'RESUME', by: 'CREATOR', from: ['PAUSED'], to: 'OPEN' },
  { deed: 'CLOSE', by: 'CREATOR', from: ['OPEN', 'PAUSED'], to: 'CLOSED' },
  { deed: 'REOPEN', by: 'CREATOR', from: ['CLOSED'], to: 'OPEN' },
  { deed: 'DECLARE_OUTCOME', by: 'CREATOR', from: ['OPEN', 'PAUSED', 'CLOSED'], to: 'AS_IT_IS' },
  { deed: 'APPROVE', by: 'MODERATOR', from: ['IN_REVIEW', 'REJECTED'], to: 'OPEN' },
  { deed: 'APPROVE', by: 'MODERATOR', from: ['OPEN', 'PAUSED', 'CLOSED'], to: 'AS_IT_IS' },
  { deed: 'REJECT', by: 'MODERATOR', from: ['IN_REVIEW', 'OPEN', 'PAUSED', 'CLOSED'], to: 'REJECTED' },
  {
    deed: 'REMOVE',
    by: 'MODERATOR',
    from: ['DRAFT', 'IN_REVIEW', 'OPEN', 'PAUSED', 'CLOSED', 'REJECTED'],
    to: 'REMOVED',
  },
  { deed: 'RESTORE', by: 'MODERATOR', from: ['REMOVED'], to: 'AS_IT_WAS' },
  { deed: 'CLOSE_AT_DATE', by: 'HUB', from: ['OPEN', 'PAUSED'], to: 'CLOSED' },
] as const satisfies readonly Transition[];

/** What can be done to a petition's place in its life. */
export type PetitionDeed = (typeof TRANSITIONS)[number]['deed'];

export const PETITION_DEEDS: readonly PetitionDeed[] = [...new Set(TRANSITIONS.map(({ deed }) => deed))];

/** For how long after its end a creator may open a petition again, in milliseconds: 30 days. */
export const REOPEN_MS = 2_592_000_000;

/** What the table's rules read of a petition. */
export interface PetitionLife {
  readonly status: PetitionStatus;
  readonly outcome: PetitionOutcome;
  readonly postedAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly closesAt: Date | null;
  readonly closedAt: Date | null;
  /** Its signers' contact data is gone, or about to go: nobody can sign any more. */
  readonly contactForgotten: boolean;
  /** Of a removed one: whether it had closed before. */
  readonly closedBefore: boolean;
  /** Of a removed one: whether a moderator had turned it down, and none has approved it since. */
  readonly turnedDownBefore: boolean;
}

/** The petition cannot go from where it is to where it was asked to go. */
export class IllegalTransitionError extends DomainError {
  readonly code = 'ILLEGAL_TRANSITION';
  readonly status: PetitionStatus;
  constructor(status: PetitionStatus, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Why `deed` cannot be done to `petition` at `now`, or `null` when it can. Who may do it is another question.
 *
 * Beyond the table: what a moderator has let into the lists is not approved again nor rejected (they remove it); nobody
 * signs where contact data is forgotten; a petition is opened again within `REOPEN_MS` of its end and only while what
 * came of it leaves something to ask for; the hub closes nothing before its date.
 */
export function refuseDeed(
  deed: PetitionDeed,
  petition: PetitionLife,
  now: Date,
): IllegalTransitionError | null {
  const refuse = (why: string) => new IllegalTransitionError(petition.status, why);
  const row = rowOf(deed, petition.status);
  if (!row) return refuse(`A petition that is ${words(petition.status)} cannot ${VERB[deed]}.`);
  if (DECIDES.has(deed) && petition.reviewedAt) return refuse('A moderator has approved this petition.');
  if (row.to === 'OPEN' && petition.contactForgotten)
    return refuse('The data of its signers was deleted, so this petition takes no more signatures.');
  if (deed === 'REOPEN' && OUTCOMES_THAT_END.some((outcome) => outcome === petition.outcome))
    return refuse('What came of this petition is final, so it cannot be opened again.');
  if (deed === 'REOPEN' && (petition.closedAt?.getTime() ?? 0) + REOPEN_MS <= now.getTime())
    return refuse('A petition can be opened again within 30 days of its end. Start a new one.');
  if (deed === 'CLOSE_AT_DATE' && (!petition.closesAt || petition.closesAt > now))
    return refuse('This petition has not come to its date.');
  return null;
}

/** Where `petition` is after `deed`. Throws a `RangeError` where `refuseDeed` refuses. */
export function statusAfter(deed: PetitionDeed, petition: PetitionLife): PetitionStatus {
  const row = rowOf(deed, petition.status);
  if (!row) throw new RangeError(`statusAfter: ${deed} of a petition that is ${petition.status}`);
  if (row.to === 'AS_IT_IS') return petition.status;
  return row.to === 'AS_IT_WAS' ? statusBefore(petition) : row.to;
}

/** What someone on `side` may do to `petition` at `now`, in the order of the table. */
export function possibleDeeds(side: DeedSide, petition: PetitionLife, now: Date): PetitionDeed[] {
  const own = TRANSITIONS.filter(({ by }) => by === side).map(({ deed }) => deed);
  return [...new Set<PetitionDeed>(own)].filter((deed) => refuseDeed(deed, petition, now) === null);
}

/** Decisions about what nobody has looked at yet. */
const DECIDES: ReadonlySet<PetitionDeed> = new Set(['APPROVE', 'REJECT'] as const);

const VERB: Readonly<Record<PetitionDeed, string>> = {
  SUBMIT: 'be handed in',
  PUBLISH: 'be published',
  RETURN_TO_DRAFT: 'become a draft again',
  PAUSE: 'be paused',
  RESUME: 'be resumed',
  CLOSE: 'be closed',
  REOPEN: 'be opened again',
  DECLARE_OUTCOME: 'have an outcome',
  APPROVE: 'be approved',
  REJECT: 'be rejected',
  REMOVE: 'be removed',
  RESTORE: 'be restored',
  CLOSE_AT_DATE: 'come to its date',
};

function rowOf(deed: PetitionDeed, status: PetitionStatus): Transition | undefined {
  return TRANSITIONS.find((row: Transition) => row.deed === deed && row.from.includes(status));
}

/** Where a removed petition was. Whoever had paused theirs finds it open, whoever waited for a moderator hands it in again. */
function statusBefore(petition: PetitionLife): PetitionStatus {
  const { postedAt, turnedDownBefore, closedBefore, contactForgotten } = petition;
  if (postedAt === null || turnedDownBefore) return 'DRAFT';
  return closedBefore || contactForgotten ? 'CLOSED' : 'OPEN';
}

function words(status: PetitionStatus): string {
  return status.toLowerCase().replace('_', ' ');
}

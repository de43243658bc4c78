export const PETITION_STATUSES = [
  'DRAFT',
  'IN_REVIEW',
  'OPEN',
  'PAUSED',
  'CLOSED',
  'REJECTED',
  'REMOVED',
] as const;
/** Where a petition is in its life. */
export type PetitionStatus = (typeof PETITION_STATUSES)[number];

export const PETITION_OUTCOMES = ['NONE', 'DELIVERED', 'ANSWERED', 'VICTORY', 'PARTIAL', 'DECLINED'] as const;
/** What came of a petition. Not its status: a delivered petition can stay open. */
export type PetitionOutcome = (typeof PETITION_OUTCOMES)[number];

/** Statuses a visitor may see, by the petition's address. The others answer as if the petition did not exist. */
export const PUBLIC_STATUSES = [
  'IN_REVIEW',
  'OPEN',
  'PAUSED',
  'CLOSED',
] as const satisfies readonly PetitionStatus[];

/** Statuses of what was published. Of these, lists show what a moderator has looked at. */
export const PUBLISHED_STATUSES = ['OPEN', 'PAUSED', 'CLOSED'] as const satisfies readonly PetitionStatus[];

/** What the rules about a petition read of it. */
export interface Petition {
  readonly status: PetitionStatus;
  readonly outcome: PetitionOutcome;
  readonly closesAt: Date | null;
  readonly highRisk: boolean;
}

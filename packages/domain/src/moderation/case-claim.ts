import { DomainError } from '../domain-error.ts';

/** How long a case stays with the moderator who claimed it. */
export const CLAIM_MINUTES = 30;

/** Who holds a case, as the row says it. */
export interface CaseClaim {
  readonly claimedById: string | null;
  readonly claimedAt: Date | null;
}

/** Another moderator is at it. */
export class CaseClaimedError extends DomainError {
  readonly code = 'CASE_CLAIMED';
  /** Until when, unless they give it back or claim it again. */
  readonly until: Date;
  constructor(until: Date) {
    super('Another moderator is at this case. Take another one, or come back later.');
    this.until = until;
  }
}

/** Until when `claim` holds; `null` when nobody holds the case at `now`. */
export function claimedUntil({ claimedById, claimedAt }: CaseClaim, now: Date): Date | null {
  if (claimedById === null || claimedAt === null) return null;
  const until = new Date(claimedAt.getTime() + CLAIM_MINUTES * 60_000);
  return until > now ? until : null;
}

/** Why the account `accountId` may not work on a case at `now`, or `null` when nobody else holds it. */
export function refuseClaimed(
  claim: CaseClaim,
  accountId: string | null,
  now: Date,
): CaseClaimedError | null {
  const until = claimedUntil(claim, now);
  return until === null || claim.claimedById === accountId ? null : new CaseClaimedError(until);
}

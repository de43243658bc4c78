import type { Decided, ModerationKind } from './moderation-case.ts';

/**
 * Why a moderator decided as they did: the reason codes of the public log of decisions. Stable, because the log is never
 * rewritten; new ones are added at the end.
 */
export const DECISION_REASONS = [
  /** No rule of the hub is broken. */
  'WITHIN_RULES',
  /** An earlier decision was wrong. */
  'DECIDED_IN_ERROR',
  /** Advertising, or the same thing many times. */
  'SPAM',
  /** Contempt for people because of what they are. */
  'HATE',
  /** Calls for violence, or threatens with it. */
  'VIOLENCE',
  /** Somebody's private data, without their leave. */
  'PERSONAL_DATA',
  /** Says what is known to be wrong. */
  'FALSE_INFORMATION',
  /** In the name of somebody else. */
  'IMPERSONATION',
  /** Asks nothing of anybody. */
  'NOT_A_PETITION',
  /** There is one about the same already. */
  'DUPLICATE',
  'UNLAWFUL',
  /** More mail than those who asked for it can expect. */
  'TOO_MUCH_MAIL',
  /** Said in the public note. */
  'OTHER',
] as const;
export type DecisionReason = (typeof DECISION_REASONS)[number];

export function isDecisionReason(code: string): code is DecisionReason {
  return DECISION_REASONS.some((reason) => reason === code);
}

/** Reasons to leave something as it is, or to bring it back. */
const LENIENT: ReadonlySet<DecisionReason> = new Set(['WITHIN_RULES', 'DECIDED_IN_ERROR', 'OTHER']);
/** Reasons to take something away that only some things can give. */
const ONLY_OF: Readonly<Partial<Record<DecisionReason, readonly ModerationKind[]>>> = {
  NOT_A_PETITION: ['PETITION', 'REPORT', 'APPEAL'],
  DUPLICATE: ['PETITION', 'REPORT', 'APPEAL'],
  TOO_MUCH_MAIL: ['MAILING', 'APPEAL'],
};

/** The reasons that fit `decision` about something of `kind`, in the order of `DECISION_REASONS`. */
export function reasonsFor({ kind, decision }: Decided): readonly DecisionReason[] {
  const isStrict =
    decision === 'REJECT' || decision === 'REMOVE' || (kind === 'APPEAL' && decision === 'DISMISS');
  return DECISION_REASONS.filter((reason) => {
    if (reason === 'OTHER') return true;
    return LENIENT.has(reason) !== isStrict && (ONLY_OF[reason]?.includes(kind) ?? true);
  });
}

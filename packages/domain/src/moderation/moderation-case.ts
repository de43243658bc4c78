/** What waits for a moderator, or was decided by one. */
export const MODERATION_KINDS = [
  /** A petition nobody has looked at yet. */
  'PETITION',
  /** A campaign update nobody has looked at yet. */
  'UPDATE',
  /** A mailing above the size the hub lets through by itself. */
  'MAILING',
  /** What visitors reported about one petition. */
  'REPORT',
  /** Signatures of one petition that wait. */
  'HELD_SIGNATURES',
  /** A creator who asks for a decision to be looked at again. */
  'APPEAL',
] as const;
export type ModerationKind = (typeof MODERATION_KINDS)[number];

export const MODERATION_DECISIONS = ['APPROVE', 'REJECT', 'REMOVE', 'RESTORE', 'DISMISS'] as const;
export type ModerationDecision = (typeof MODERATION_DECISIONS)[number];

/**
 * Which decision fits which kind. A report is dismissed or ends with the petition removed; an appeal is dismissed or takes
 * the decision back. Held signatures are decided in reviews (`startSignatureReview`), not one by one.
 */
export const DECISIONS_OF: Readonly<Record<ModerationKind, readonly ModerationDecision[]>> = {
  PETITION: ['APPROVE', 'REJECT', 'REMOVE', 'RESTORE'],
  UPDATE: ['APPROVE', 'REMOVE'],
  MAILING: ['APPROVE', 'REJECT'],
  REPORT: ['DISMISS', 'REMOVE'],
  HELD_SIGNATURES: [],
  APPEAL: ['RESTORE', 'DISMISS'],
};

/** What a decision is about. */
export interface Decided {
  readonly kind: ModerationKind;
  readonly decision: ModerationDecision;
}

/**
 * Whether the creator is told. Not of a dismissed report, which changes nothing for them and would say that somebody
 * reported; not of an update that stays as it is.
 */
export function tellsCreator({ kind, decision }: Decided): boolean {
  if (kind === 'REPORT') return decision !== 'DISMISS';
  return kind !== 'UPDATE' || decision !== 'APPROVE';
}

/** Whether a creator may ask for it to be looked at again: what took something from them, and no answer to an appeal. */
export function isAppealable({ kind, decision }: Decided): boolean {
  return kind !== 'APPEAL' && (decision === 'REJECT' || decision === 'REMOVE');
}

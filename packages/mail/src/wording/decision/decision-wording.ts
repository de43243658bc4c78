/** What can become of a petition, an update, a mailing or an appeal. */
export type Outcome =
  | 'PETITION_APPROVE'
  | 'PETITION_REJECT'
  | 'PETITION_REMOVE'
  | 'PETITION_RESTORE'
  | 'UPDATE_REMOVE'
  | 'MAILING_APPROVE'
  | 'MAILING_REJECT'
  | 'APPEAL_RESTORE'
  | 'APPEAL_DISMISS';

/** The reason codes of the public log of decisions. */
export type Reason =
  | 'WITHIN_RULES'
  | 'DECIDED_IN_ERROR'
  | 'SPAM'
  | 'HATE'
  | 'VIOLENCE'
  | 'PERSONAL_DATA'
  | 'FALSE_INFORMATION'
  | 'IMPERSONATION'
  | 'NOT_A_PETITION'
  | 'DUPLICATE'
  | 'UNLAWFUL'
  | 'TOO_MUCH_MAIL'
  | 'OTHER';

/** What a creator is told of a moderator's decision. Placeholders: `{title}` of the petition and `{hub}`; `{note}` in `note`. */
export interface DecisionWording {
  readonly subject: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** Before the reason, which is a sentence. */
  readonly why: string;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly note: string;
  readonly appeal: string;
  readonly button: string;
  readonly footer: string;
}

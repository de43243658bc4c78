/** What the operator has decided about this hub. */
export interface HubSettings {
  readonly name: string;
  /** Goals and milestones, ascending. */
  readonly goalLadder: readonly number[];
  /** For how many months after a petition's end its contact data is kept; `CONTACT_MONTHS_DEFAULT` when left out. */
  readonly contactMonths?: number;
  /** Whether a moderator looks at a petition before it opens; otherwise it opens at once and is listed after that. */
  readonly reviewFirst?: boolean;
  /** Recipients up to which a mailing goes without a moderator; `MAILING_APPROVAL_ABOVE_DEFAULT` when left out. */
  readonly mailingApprovalAbove?: number;
  /** Whoever proves this address while there is no admin becomes one; in lower case. */
  readonly adminEmail?: string | null;
}

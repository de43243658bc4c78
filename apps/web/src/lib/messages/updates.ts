/** What the page says on which a creator posts updates and mails them. Apart from the other words: few readers open it. */
export interface UpdatesWords {
  readonly lead: string;
  /** Instead of the form, while nobody can read the petition. */
  readonly notYet: string;
  readonly write: string;
  readonly title: string;
  /** "3 to {max} characters." */
  readonly titleHint: string;
  readonly body: string;
  readonly bodyHint: string;
  /** "Also mail it to everyone who asked for it: {count}" */
  readonly mail: string;
  readonly mailNobody: string;
  /** "Supporters get at most {max} mails in {days} days. Left now: {left}." */
  readonly limit: string;
  /** "The next one may be mailed on {date}." */
  readonly next: string;
  readonly approval: string;
  readonly post: string;
  readonly posted: string;
  readonly none: string;
  /** "Edited on {date}" */
  readonly editedOn: string;
  readonly edit: string;
  readonly editing: string;
  readonly save: string;
  readonly leave: string;
  readonly retract: string;
  readonly retractEffect: string;
  readonly retractButton: string;
  readonly mailing: Readonly<
    Record<'AWAITING_APPROVAL' | 'SENDING' | 'DONE' | 'REFUSED' | 'CANCELLED', string>
  >;
  /** "{sent} of {total} mails sent" */
  readonly sent: string;
  /** "No longer wanted: {count}" */
  readonly skipped: string;
  /** "Could not be delivered: {count}" */
  readonly failed: string;
  readonly stop: string;
  readonly refresh: string;
  readonly done: Readonly<Record<'posted' | 'edited' | 'retracted' | 'stopped', string>>;
  readonly errors: Readonly<
    Record<'title' | 'body' | 'limit' | 'notOpen' | 'retracted' | 'ended' | 'notAllowed' | 'failed', string>
  >;
}

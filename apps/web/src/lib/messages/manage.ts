/** What the pages say on which a creator runs a petition. Apart from the other words: few readers open them. */
export interface ManageWords {
  readonly yours: string;
  readonly publicPage: string;
  readonly preview: string;
  /** The name of the list of tabs. */
  readonly pages: string;
  readonly tabs: Readonly<
    Record<'overview' | 'text' | 'updates' | 'statistics' | 'delivery' | 'paper' | 'decision', string>
  >;
  /** Where a petition is in its life, in a word or two; `UNLISTED` is open and not looked at by a moderator. */
  readonly status: Readonly<Record<ManagedStatus, string>>;
  /** What that means. */
  readonly meaning: Readonly<Record<ManagedStatus, string>>;
  /** "It closes by itself on {date}." */
  readonly closesOn: string;
  readonly closesNever: string;
  readonly now: string;
  /** What can be done: its name, what happens then, and the button that does it. */
  readonly deed: Readonly<Record<OfferedDeed, DeedWords>>;
  /** What was done, when the page comes back. */
  readonly done: Readonly<Record<OfferedDeed | 'CLOSING_DATE', string>>;
  readonly nothing: string;
  readonly outcome: {
    readonly legend: string;
    readonly choice: Readonly<Record<'DELIVERED' | 'ANSWERED' | 'VICTORY' | 'PARTIAL' | 'DECLINED', string>>;
    readonly statement: string;
    readonly statementHint: string;
    /** "You declared: {outcome}." */
    readonly declared: string;
  };
  readonly closing: {
    readonly heading: string;
    readonly effect: string;
    readonly date: string;
    readonly dateHint: string;
    readonly save: string;
    readonly reopenDate: string;
  };
  readonly errors: {
    readonly outcome: string;
    readonly statement: string;
    readonly closesAt: string;
    readonly incomplete: string;
    readonly illegal: string;
    readonly notAllowed: string;
    readonly failed: string;
  };
}

export type ManagedStatus =
  'DRAFT' | 'IN_REVIEW' | 'OPEN' | 'UNLISTED' | 'PAUSED' | 'CLOSED' | 'REJECTED' | 'REMOVED';

export type OfferedDeed =
  'PUBLISH' | 'SUBMIT' | 'RETURN_TO_DRAFT' | 'PAUSE' | 'RESUME' | 'CLOSE' | 'REOPEN' | 'DECLARE_OUTCOME';

export interface DeedWords {
  readonly name: string;
  readonly effect: string;
  readonly button: string;
}

/** What the pages say on which supporters see and take back what they gave. Apart from the other words: few readers open them. */
export interface SupporterWords {
  /** Asking for the link. */
  readonly ask: {
    readonly title: string;
    readonly lead: string;
    readonly email: string;
    readonly emailHint: string;
    readonly send: string;
    readonly sentTitle: string;
    readonly sent: string;
    readonly sentWhy: string;
    readonly noMail: string;
    readonly another: string;
    readonly expiredTitle: string;
    readonly expired: string;
  };
  /** Everything one address signed. */
  readonly record: {
    readonly title: string;
    /** "Signed with {email}." */
    readonly owner: string;
    /** "This link works until {until}." */
    readonly until: string;
    readonly emptyTitle: string;
    readonly empty: string;
    readonly export: string;
    readonly exportHint: string;
    readonly eraseLink: string;
    readonly signatures: string;
    readonly waiting: string;
    /** "You asked on {date} … deleted on {until}." */
    readonly waitingText: string;
    readonly signedOn: string;
    readonly status: Readonly<Record<'OPEN' | 'PAUSED' | 'CLOSED' | 'REMOVED', string>>;
    readonly voided: string;
    readonly gave: string;
    readonly notGiven: string;
    readonly ofAge: string;
    readonly guardian: string;
    readonly privacy: string;
    /** "Version of {date}" */
    readonly version: string;
    /** "{day}, {time} UTC" */
    readonly moment: string;
    readonly erased: string;
    readonly rejectedText: string;
    readonly source: string;
    readonly mailLanguage: string;
  };
  readonly display: {
    readonly heading: string;
    readonly preview: string;
    readonly save: string;
    readonly saved: string;
  };
  readonly consent: {
    readonly heading: string;
    readonly petitionUpdates: string;
    readonly organisationNews: string;
    readonly none: string;
    readonly on: string;
    readonly off: string;
    readonly given: string;
    readonly withdrawn: string;
    readonly history: string;
    readonly agreed: string;
    readonly tookBack: string;
    readonly channel: Readonly<Record<'SIGNING_FORM' | 'SUPPORTER_PAGE' | 'ONE_CLICK' | 'ERASURE', string>>;
    /** "wording of {date}" */
    readonly wording: string;
  };
  readonly withdraw: {
    readonly open: string;
    readonly effect: string;
    readonly confirm: string;
    readonly done: string;
    /** The page behind the link in the receipt. */
    readonly title: string;
    readonly lead: string;
    readonly button: string;
    readonly doneTitle: string;
    readonly doneText: string;
    readonly refusedTitle: string;
    readonly refused: string;
    readonly everything: string;
  };
  readonly erase: {
    readonly heading: string;
    readonly goes: string;
    readonly stays: string;
    readonly forever: string;
    readonly alsoWithdraw: string;
    readonly open: string;
    readonly confirm: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly doneKept: string;
    readonly doneWithdrawn: string;
    readonly doneMails: string;
  };
  readonly risk: {
    readonly title: string;
    readonly text: string;
    readonly leave: string;
  };
  /** The six-digit code, beside the link in the confirmation mail. */
  readonly code: {
    readonly heading: string;
    readonly lead: string;
    readonly code: string;
    readonly codeHint: string;
    readonly submit: string;
    readonly notAccepted: string;
    readonly invalidCode: string;
  };
  readonly failed: string;
  readonly gone: string;
  /** "Too many requests… Please come back in {wait}." */
  readonly rateLimited: string;
  readonly minutes: string;
  readonly hours: string;
}

import type { DecisionReason, ModerationDecision, ModerationKind, ReportReason } from '@groundswell/domain';

/** What everybody is told of moderators' decisions, and how to ask for one. Apart from the other words: few readers meet them. */
export interface DecisionWords {
  readonly kind: Readonly<Record<ModerationKind, string>>;
  /** What became of it, in a word or two. */
  readonly decided: Readonly<Record<ModerationDecision, string>>;
  /** Each a sentence. */
  readonly reason: Readonly<Record<DecisionReason, string>>;
  readonly reportReason: Readonly<Record<ReportReason, string>>;
  /** The public log. */
  readonly log: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly hidden: string;
    readonly older: string;
  };
  /** A visitor who finds something wrong. */
  readonly report: {
    readonly link: string;
    readonly title: string;
    readonly lead: string;
    readonly reason: string;
    readonly details: string;
    readonly detailsHint: string;
    readonly send: string;
    readonly doneTitle: string;
    readonly done: string;
    readonly back: string;
    readonly errors: Readonly<Record<'reason' | 'details' | 'busy' | 'failed', string>>;
  };
  /** The creator it is about. */
  readonly creator: {
    readonly heading: string;
    readonly none: string;
    readonly why: string;
    readonly note: string;
    /** "About the update “{title}”" */
    readonly update: string;
    readonly appealHeading: string;
    readonly appealLead: string;
    readonly statement: string;
    readonly send: string;
    readonly sent: string;
    readonly yours: string;
    readonly waiting: string;
    readonly granted: string;
    readonly dismissed: string;
    readonly errors: Readonly<Record<'statement' | 'failed', string>>;
  };
}

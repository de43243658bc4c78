import type { ModerationDecision, Suspicion, VoidReason } from '@groundswell/domain';

/** What moderators read. Apart from the other words: few readers meet them. */
export interface ModerationWords {
  readonly title: string;
  readonly tabs: Readonly<Record<'queue' | 'log' | 'audit', string>>;
  readonly queue: {
    readonly all: string;
    readonly empty: string;
    /** "Waits since {date}" */
    readonly since: string;
    /** "{name} is at it" */
    readonly at: string;
    readonly mine: string;
    readonly own: string;
    /** "Signatures that wait: {count}" */
    readonly held: string;
    /** "Reports: {count}" */
    readonly reports: string;
    readonly more: string;
  };
  readonly case: {
    readonly back: string;
    readonly claim: string;
    readonly release: string;
    readonly claimed: string;
    readonly released: string;
    readonly decided: string;
    readonly heading: string;
    readonly decision: string;
    /** What a moderator can do. */
    readonly choice: Readonly<Record<ModerationDecision, string>>;
    readonly reason: string;
    readonly choose: string;
    readonly note: string;
    readonly noteHint: string;
    readonly send: string;
    readonly reports: string;
    readonly petition: string;
    readonly page: string;
    readonly update: string;
    readonly statement: string;
    readonly first: string;
    /** "It goes to {count} people." */
    readonly mailing: string;
    readonly earlier: string;
    /** "Decided by {name} on {date}" */
    readonly by: string;
    readonly errors: Readonly<
      Record<
        'claimed' | 'decided' | 'own' | 'illegal' | 'ended' | 'decision' | 'reason' | 'note' | 'failed',
        string
      >
    >;
  };
  readonly signatures: {
    readonly title: string;
    readonly lead: string;
    readonly which: string;
    readonly held: string;
    readonly suspicions: string;
    readonly suspicion: Readonly<Record<Suspicion, string>>;
    readonly from: string;
    readonly to: string;
    readonly preview: string;
    /** "Signatures that fit: {count}, of them in the count now: {counted}." */
    readonly fit: string;
    readonly none: string;
    readonly sample: string;
    readonly day: string;
    readonly country: string;
    readonly state: string;
    readonly states: Readonly<Record<'COUNTED' | 'HELD', string>>;
    readonly release: string;
    readonly releaseEffect: string;
    readonly void: string;
    readonly voidEffect: string;
    readonly voidReason: Readonly<Record<VoidReason, string>>;
    readonly kind: Readonly<Record<'RELEASE' | 'VOID', string>>;
    /** "{decided} of {total}" */
    readonly progress: string;
    readonly progressState: Readonly<Record<'RUNNING' | 'DONE' | 'CANCELLED', string>>;
    readonly cancel: string;
    readonly again: string;
    readonly narrow: string;
  };
  readonly audit: {
    readonly title: string;
    readonly lead: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly about: string;
    readonly detail: string;
    readonly empty: string;
    readonly every: string;
    readonly older: string;
    readonly actor: Readonly<Record<'visitor' | 'operator' | 'gone', string>>;
  };
}

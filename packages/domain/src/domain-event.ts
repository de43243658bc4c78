import type { PetitionStatus } from './petition/petition.ts';

/**
 * What happened, in the past tense. Published once, after COMMIT, and turned into
 * a hint for live readers in one place (apps/api/src/realtime/publish.ts).
 *
 * `revision` is the petition's ledger position, `seq` the position on its
 * timeline; both grow by one and have no gaps.
 */
export type DomainEvent =
  | { readonly type: 'SignatureRequested'; readonly petitionId: string }
  /** Something waits in the outbox. */
  | { readonly type: 'MailWritten'; readonly petitionId: null }
  | { readonly type: 'SignatureCountChanged'; readonly petitionId: string; readonly revision: number }
  | { readonly type: 'TimelineItemAdded'; readonly petitionId: string; readonly seq: number }
  /** An update was edited or retracted. */
  | { readonly type: 'TimelineItemChanged'; readonly petitionId: string; readonly at: Date }
  /** A mailing may be sent. */
  | { readonly type: 'MailingStarted'; readonly petitionId: string; readonly mailingId: string }
  | {
      readonly type: 'MailingProgressed';
      readonly petitionId: string;
      readonly mailingId: string;
      /** `mailingRevision`. */
      readonly revision: number;
    }
  | { readonly type: 'PetitionPublished'; readonly petitionId: string }
  | { readonly type: 'PetitionTextChanged'; readonly petitionId: string }
  | { readonly type: 'PetitionClosed'; readonly petitionId: string }
  /** Paused, resumed, decided about by a moderator: wherever it goes beside being published and closed. */
  | { readonly type: 'PetitionStatusChanged'; readonly petitionId: string; readonly status: PetitionStatus }
  | { readonly type: 'OutcomeDeclared'; readonly petitionId: string }
  | { readonly type: 'SignatureReviewStarted'; readonly petitionId: string; readonly reviewId: string };

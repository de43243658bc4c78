import { DomainError } from '../domain-error.ts';
import { refuseInput, type ValidationError, type ValidationIssue } from '../text/validation-error.ts';
import type { VoidReason } from './void-reason.ts';

/** RELEASE counts signatures that were held; VOID takes signatures out of the count, or of the queue. */
export const SIGNATURE_REVIEW_KINDS = ['RELEASE', 'VOID'] as const;
export type SignatureReviewKind = (typeof SIGNATURE_REVIEW_KINDS)[number];

export const SIGNATURE_REVIEW_STATES = ['RUNNING', 'DONE', 'CANCELLED'] as const;
export type SignatureReviewState = (typeof SIGNATURE_REVIEW_STATES)[number];

/**
 * Which signatures of a petition a review is about. Every condition narrows; an empty list and a
 * `null` do not.
 */
export interface SignatureReviewFilter<Suspicion extends string = string> {
  /** Only those that wait for a moderator. */
  readonly heldOnly: boolean;
  /** Only those with at least one of these. */
  readonly suspicions: readonly Suspicion[];
  /** Only those signed from this moment on, to the minute; to the day when high-risk. */
  readonly signedFrom: Date | null;
  /** Only those signed before this moment. */
  readonly signedTo: Date | null;
}

/** What a review is to do. */
export interface SignatureReviewOrder {
  readonly kind: SignatureReviewKind;
  /** Why, for the public ledger; of a VOID only. */
  readonly reasonCode: VoidReason | null;
  readonly filter: SignatureReviewFilter;
}

/** There is no such review. */
export class SignatureReviewNotFoundError extends DomainError {
  readonly code = 'SIGNATURE_REVIEW_NOT_FOUND';
  constructor() {
    super('There is no such review of signatures.');
  }
}

/** The review has come to its end before. */
export class SignatureReviewEndedError extends DomainError {
  readonly code = 'SIGNATURE_REVIEW_ENDED';
  constructor() {
    super('This review has ended. What it decided stays decided.');
  }
}

/** What is wrong with `filter`, or `null` when nothing is. */
export function refuseReviewFilter(filter: SignatureReviewFilter): ValidationError | null {
  return refuseInput([spanIssue(filter)]);
}

/**
 * What is wrong with `order`, or `null` when nothing is. A void has a reason, which everybody can
 * read, and a filter: one that names no condition would empty the petition by a slip of the hand.
 */
export function refuseSignatureReview({
  kind,
  reasonCode,
  filter,
}: SignatureReviewOrder): ValidationError | null {
  const { heldOnly, suspicions, signedFrom, signedTo } = filter;
  const narrow = heldOnly || suspicions.length > 0 || signedFrom !== null || signedTo !== null;
  return refuseInput([
    kind === 'VOID' && reasonCode === null
      ? {
          path: ['reasonCode'],
          message: 'Say why: a void is written into the public ledger with its reason.',
        }
      : null,
    kind === 'RELEASE' && reasonCode !== null
      ? { path: ['reasonCode'], message: 'Only a void has a reason. Leave it out.' }
      : null,
    kind === 'VOID' && !narrow
      ? { path: ['filter'], message: 'Say which signatures: a void needs one condition or more.' }
      : null,
    spanIssue(filter),
  ]);
}

function spanIssue({ signedFrom, signedTo }: SignatureReviewFilter): ValidationIssue | null {
  if (!signedFrom || !signedTo || signedFrom < signedTo) return null;
  return { path: ['filter', 'signedTo'], message: 'The end of the span lies before its beginning.' };
}

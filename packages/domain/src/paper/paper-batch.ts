import { DomainError } from '../domain-error.ts';
import { isMemberOf, NotAllowedError, type Actor, type Ownership } from '../petition/actor.ts';
import { CHANGE_NOTE_MAX } from '../text/limits.ts';
import { refuseText } from '../text/refuse-text.ts';
import { refuseInput, type ValidationError, type ValidationIssue } from '../text/validation-error.ts';
import { readSheetNumber } from './sheet-number.ts';

export const PAPER_BATCH_STATES = ['ENTERED', 'APPROVED', 'REJECTED'] as const;
export type PaperBatchState = (typeof PAPER_BATCH_STATES)[number];

export const PAPER_DECISIONS = ['APPROVE', 'REJECT'] as const;
export type PaperDecision = (typeof PAPER_DECISIONS)[number];

/** Signatures one sheet holds at most: both sides, and lines that were added by hand. */
export const SHEET_COUNT_MAX = 100;
/** Sheets of one batch at most. */
export const BATCH_SHEETS_MAX = 500;

/** A sheet that was filled in: its number as typed, and how many have signed on it. */
export interface PaperSheetInput {
  readonly number: string;
  readonly count: number;
}

/** Sheets entered together. */
export interface PaperBatchInput {
  readonly sheets: readonly PaperSheetInput[];
  readonly note: string | null;
}

/** A sheet of the batch is in another batch of the petition. */
export class SheetAlreadyEnteredError extends DomainError {
  readonly code = 'SHEET_ALREADY_ENTERED';
  readonly sheet: string;
  constructor(sheet: string) {
    super(`Sheet ${sheet} was entered before. Take it out; a sheet counts once.`);
    this.sheet = sheet;
  }
}

/** There is no such batch, or none that this reader may see. */
export class PaperBatchNotFoundError extends DomainError {
  readonly code = 'PAPER_BATCH_NOT_FOUND';
  constructor() {
    super('There is no such batch of paper signatures.');
  }
}

/** Somebody has approved or rejected the batch. */
export class PaperBatchDecidedError extends DomainError {
  readonly code = 'PAPER_BATCH_DECIDED';
  constructor() {
    super('This batch has been decided. Load the page again to see how.');
  }
}

/** Who entered a batch may not approve it. */
export class SecondPersonNeededError extends DomainError {
  readonly code = 'SECOND_PERSON_NEEDED';
  constructor() {
    super('Somebody else has to approve what you entered.');
  }
}

/** What is wrong with `batch`, or `null` when nothing is. Names every sheet at fault by its place in the list. */
export function refusePaperBatch({ sheets, note }: PaperBatchInput): ValidationError | null {
  if (sheets.length < 1 || sheets.length > BATCH_SHEETS_MAX) {
    return refuseInput([
      {
        path: ['sheets'],
        message: `A batch has 1 to ${BATCH_SHEETS_MAX} sheets; this one has ${sheets.length}.`,
      },
    ]);
  }
  const seen = new Set<string>();
  return refuseInput([
    note === null ? null : refuseText(['note'], note, { min: 0, max: CHANGE_NOTE_MAX, multiline: true }),
    ...sheets.flatMap((sheet, index) => refuseSheet(sheet, `${index}`, seen)),
  ]);
}

function refuseSheet(
  { number, count }: PaperSheetInput,
  place: string,
  seen: Set<string>,
): (ValidationIssue | null)[] {
  const known = readSheetNumber(number);
  const repeated = known !== null && seen.has(known);
  if (known !== null) seen.add(known);
  const path = ['sheets', place, 'number'];
  return [
    known === null
      ? { path, message: 'This is not the number of a sheet. Compare it with the paper, sign by sign.' }
      : null,
    repeated ? { path, message: `Sheet ${known} is in the list twice.` } : null,
    Number.isInteger(count) && count >= 1 && count <= SHEET_COUNT_MAX
      ? null
      : { path: ['sheets', place, 'count'], message: `A sheet has 1 to ${SHEET_COUNT_MAX} signatures.` },
  ];
}

/** Why `actor` may not see and enter the petition's paper batches, or `null` when they may. */
export function refusePaperWork(
  actor: Actor,
  { creatorId, organisationId }: Ownership,
): NotAllowedError | null {
  if (actor.kind === 'operator') return null;
  if (actor.kind !== 'account') return new NotAllowedError();
  const own = actor.accountId === creatorId || isMemberOf(actor, organisationId);
  return own || actor.moderator ? null : new NotAllowedError();
}

/**
 * Why `actor` may not decide a batch of `petition` that `enteredById` entered, or `null` when they may. Four eyes:
 * what counts without a mailbox behind it is seen by two. Who entered it can take it back, though.
 */
export function refusePaperDecision(
  actor: Actor,
  petition: Ownership,
  { enteredById, decision }: { readonly enteredById: string; readonly decision: PaperDecision },
): NotAllowedError | SecondPersonNeededError | null {
  const own = actor.kind === 'account' && actor.accountId === enteredById;
  return (
    refusePaperWork(actor, petition) ?? (own && decision === 'APPROVE' ? new SecondPersonNeededError() : null)
  );
}

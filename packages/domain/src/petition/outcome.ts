import { STATEMENT_MAX } from '../text/limits.ts';
import { refuseText } from '../text/refuse-text.ts';
import { refuseInput, type ValidationError } from '../text/validation-error.ts';
import type { TimelineKind } from '../timeline/timeline-kind.ts';
import type { PetitionOutcome } from './petition.ts';

/** What came of a petition, and in which words its creator says so. */
export interface OutcomeDeclaration {
  readonly outcome: PetitionOutcome;
  readonly statement: string;
}

/** Outcomes after which there is nothing left to ask for. Delivered and answered are steps on the way. */
export const OUTCOMES_THAT_END = [
  'VICTORY',
  'PARTIAL',
  'DECLINED',
] as const satisfies readonly PetitionOutcome[];

/** Why `declaration` cannot be made, or `null` when it can. */
export function refuseOutcome({ outcome, statement }: OutcomeDeclaration): ValidationError | null {
  return refuseInput([
    outcome === 'NONE' ? { path: ['outcome'], message: 'Choose what came of the petition.' } : null,
    refuseText(['statement'], statement, { min: 1, max: STATEMENT_MAX, multiline: true }),
  ]);
}

/** The kind of timeline item that tells of `outcome`. */
export function outcomeTimelineKind(outcome: PetitionOutcome): TimelineKind {
  return outcome === 'DELIVERED' || outcome === 'ANSWERED' ? outcome : 'OUTCOME';
}

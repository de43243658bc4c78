import type { Revisioned } from '#lib/live/newer.ts';
import type { CountState } from './documents.ts';

/** How many have signed, and how far that is. */
export interface Count extends Revisioned {
  readonly total: number;
  readonly goal: number;
  /** From 0 to 1. */
  readonly progress: number;
}

/** The count in anything that carries the two objects the API tells it in. */
export function countFrom({ signatureCount, goal }: CountState): Count {
  return {
    total: signatureCount.total,
    revision: signatureCount.revision,
    goal: goal.value,
    progress: goal.progress,
  };
}

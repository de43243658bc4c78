import type { PetitionOutcome, PetitionStatus } from '@groundswell/domain';
import { array, constant, oneof } from 'fast-check';

/** What can be asked for by somebody, and two things that happen by themselves. */
const STEPS = [
  'publish',
  'returnToDraft',
  'pause',
  'resume',
  'close',
  'reopen',
  'declareDelivered',
  'declareVictory',
  'APPROVE',
  'REJECT',
  'REMOVE',
  'RESTORE',
  'comeToDate',
  'waitAMonth',
] as const;
export type Step = (typeof STEPS)[number];

/** What is known of a petition by whoever only wrote down what was done to it. */
export interface Model {
  readonly status: PetitionStatus;
  readonly outcome: PetitionOutcome;
  readonly posted: boolean;
  readonly reviewed: boolean;
  /** A moderator has turned it down, now or before. */
  readonly turnedDown: boolean;
  /** It closed and was not opened since. */
  readonly ended: boolean;
  readonly endedLongAgo: boolean;
}

export const DRAFTED: Model = {
  status: 'DRAFT',
  outcome: 'NONE',
  posted: false,
  reviewed: false,
  turnedDown: false,
  ended: false,
  endedLongAgo: false,
};

const opened = { status: 'OPEN', posted: true, ended: false, endedLongAgo: false } as const;
const closed = { status: 'CLOSED', ended: true, endedLongAgo: false } as const;

/** `model` after `step`, or `null` where the step is refused. Written down apart from the table it tests. */
export function stepped(model: Model, step: Step, reviewFirst: boolean): Model | null {
  const { status, reviewed } = model;
  const isPublished = status === 'OPEN' || status === 'PAUSED' || status === 'CLOSED';
  const when = (possible: boolean, change: Partial<Model>) => (possible ? { ...model, ...change } : null);
  switch (step) {
    case 'publish':
      return when(status === 'DRAFT', reviewFirst || model.turnedDown ? { status: 'IN_REVIEW' } : opened);
    case 'returnToDraft':
      return when(status === 'IN_REVIEW' || status === 'REJECTED', { status: 'DRAFT' });
    case 'pause':
      return when(status === 'OPEN', { status: 'PAUSED' });
    case 'resume':
      return when(status === 'PAUSED', { status: 'OPEN' });
    case 'close':
      return when(status === 'OPEN' || status === 'PAUSED', closed);
    case 'reopen':
      return when(status === 'CLOSED' && model.outcome !== 'VICTORY' && !model.endedLongAgo, opened);
    case 'declareDelivered':
      return when(isPublished, { outcome: 'DELIVERED' });
    case 'declareVictory':
      return when(isPublished, { outcome: 'VICTORY' });
    case 'APPROVE':
      if (isPublished) return when(!reviewed, { reviewed: true });
      return when(status === 'IN_REVIEW' || status === 'REJECTED', { ...opened, reviewed: true });
    case 'REJECT':
      return when(status === 'IN_REVIEW' || (isPublished && !reviewed), {
        status: 'REJECTED',
        turnedDown: true,
      });
    case 'REMOVE':
      return when(status !== 'REMOVED', { status: 'REMOVED' });
    case 'RESTORE':
      return when(status === 'REMOVED', restored(model));
    case 'comeToDate':
      return status === 'OPEN' || status === 'PAUSED' ? { ...model, ...closed } : model;
    case 'waitAMonth':
      return status === 'CLOSED' ? { ...model, endedLongAgo: true } : model;
  }
}

function restored({ posted, reviewed, turnedDown, ended }: Model): Partial<Model> {
  if (!posted || (turnedDown && !reviewed)) return { status: 'DRAFT' };
  return ended ? { status: 'CLOSED', reviewed: true } : { ...opened, reviewed: true };
}

/** Random walks: seldom a removal or a turning down, so that most walks see most of a life. */
export const walks = array(
  oneof(
    ...STEPS.map((step) => ({
      weight:
        step === 'REMOVE' || step === 'REJECT' || step === 'waitAMonth' ? 1 : step === 'publish' ? 6 : 3,
      arbitrary: constant(step),
    })),
  ),
  { minLength: 5, maxLength: 25 },
);

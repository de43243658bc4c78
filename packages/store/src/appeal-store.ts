import { AlreadyAppealedError } from '@groundswell/domain';
import type { Transaction } from './database.ts';

/** A creator's wish to have a decision looked at again. */
export interface NewAppeal {
  readonly id: string;
  readonly petitionId: string;
  /** Of the decision, when it was about an update or a mailing. */
  readonly updateId: string | null;
  readonly appealOfId: string;
  readonly statement: string;
  readonly appealedById: string;
  readonly openedAt: Date;
}

/**
 * Add `appeal`, or refuse it: the decision, which the caller holds locked, was appealed before, or another decision
 * about the same thing is under appeal now (`moderation_case_one_open`).
 */
export async function insertAppeal(tx: Transaction, appeal: NewAppeal): Promise<AlreadyAppealedError | null> {
  const { appealOfId } = appeal;
  if ((await tx.moderationCase.count({ where: { appealOfId } })) > 0) return new AlreadyAppealedError();
  const added = await tx.moderationCase.createMany({
    data: [{ ...appeal, kind: 'APPEAL' }],
    skipDuplicates: true,
  });
  return added.count === 0 ? new AlreadyAppealedError() : null;
}
